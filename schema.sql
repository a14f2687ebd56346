-- wenbao (文保): the whole registry in one SQLite file.
--
-- How to read this file
--   1  Registry and journal (流水)      the only place that is ever written to on purpose
--   2  Content                          what imports and inspections bring: rows that never change
--   3  State                            what follows from the journal: written by triggers alone
--   4  Ledger acts and their rules      order, claim, acceptance, strike-off …, with what each needs
--   5  Reconciliation (对账)            periods, comparisons, settlements, roll-forward, statements
--   6  From entry to state              one trigger per type of entry
--   7  Guards                           why nothing can be changed around the journal
--   8  Views for staff who query by hand (Chinese names)
--
-- Principles
--   * Every act is one row of `entry`. State follows from entries by the triggers of part 6, so a
--     session with any SQLite tool keeps the same rules as the program. Replaying the entries (and
--     the content rows they announce) into an empty file gives the same state: `wenbao verify`.
--   * No application-defined function is used. Hashes are therefore checked by `verify`, not here.
--   * CHECKs are written with IS, since a CHECK that gives NULL passes. `d IS date(d, '+0 days')` holds for
--     real days only; `d = date(d)` would let 2026-02-30 through.
--   * JSON functions stand in triggers alone, never in a CHECK or a view: SQLite 3.40 counts them as unsafe, so
--     that with trusted_schema off a table with such a CHECK could not even be read. The program reads with
--     trusted_schema off, and switches it on to write only after finding this very schema in the file.
--   * What must not be blank is trimmed of tab, line feed, carriage return, space, no-break space (160) and
--     ideographic space (12288) first.
--   * Triggers check references too, since a session may have foreign keys switched off.
--   * Dates are civil days YYYY-MM-DD in UTC+8; recorded_at is UTC. Codes are TEXT.
--   * A column X with a column X_state beside it is a stated value: known, or one of the four reasons why
--     there is none: unknown 未知, none 无, notApplicable 不适用, awaitingDocument 待文件.

PRAGMA application_id = 0x57424F31; -- "WBO1"
PRAGMA user_version = 1;

-- ---------------------------------------------------------------------------------------------
-- 1  Registry and journal
-- ---------------------------------------------------------------------------------------------

-- Types of entry (流水类型). `closing`: may be booked to a period that is cut off but not yet sealed.
-- `content`: announces content rows by count and root in payload.records. `stream`: what it can be about (GLOB).
CREATE TABLE entry_type (
  code    TEXT PRIMARY KEY,
  title   TEXT NOT NULL,
  stream  TEXT NOT NULL,
  closing INTEGER NOT NULL CHECK (closing IN (0, 1)),
  content INTEGER NOT NULL CHECK (content IN (0, 1))
) STRICT, WITHOUT ROWID;

INSERT INTO entry_type (code, title, stream, closing, content) VALUES
  ('registry.created',    '建库',           'registry',       0, 0),
  ('officer.added',       '增加经办人',     'officer/?*',     0, 0),
  ('officer.bound',       '改绑账户',       'officer/?*',     0, 0),
  ('officer.left',        '离岗移交',       'officer/?*',     0, 0),
  ('unit.renamed',        '单位更名',       'unit/?*',        0, 1),
  ('unit.merged',         '单位并入',       'unit/?*',        0, 1),
  ('unit.ended',          '单位撤销',       'unit/?*',        0, 1),
  ('setting.changed',     '更改设置',       'setting/?*',     0, 0),
  ('import.committed',    '导入',           'receipt/?*',     0, 1),
  ('import.undone',       '撤销导入',       'receipt/?*',     0, 0),
  ('inspection.recorded', '检查',           'inspection/?*',  0, 1),
  ('hazard.registered',   '隐患登记',       'hazard/?*',      1, 0),
  ('hazard.ordered',      '下达整改',       'hazard/?*',      0, 0),
  ('hazard.claimed',      '报整改',         'hazard/?*',      0, 0),
  ('hazard.sentBack',     '退回',           'hazard/?*',      0, 0),
  ('hazard.accepted',     '复核验收',       'hazard/?*',      0, 0),
  ('hazard.struckOff',    '销号',           'hazard/?*',      1, 0),
  ('hazard.lookedBack',   '回头看保持',     'hazard/?*',      0, 0),
  ('hazard.reopened',     '恢复列账',       'hazard/?*',      0, 0),
  ('hazard.voided',       '误登作废',       'hazard/?*',      0, 0),
  ('hazard.merged',       '并案',           'hazard/?*',      0, 0),
  ('hazard.linked',       '关联',           'hazard/?*',      0, 0),
  ('hazard.transferred',  '移交',           'hazard/?*',      0, 0),
  ('hazard.reassigned',   '更换责任人',     'hazard/?*',      0, 0),
  ('hazard.regraded',     '调级',           'hazard/?*',      0, 0),
  ('hazard.corrected',    '更正',           'hazard/?*',      0, 0),
  ('hazard.fixedOnSpot',  '立行立改',       'hazard/?*',      0, 0),
  ('hazard.extensionRequested', '申请延期', 'hazard/?*',      0, 0),
  ('hazard.extensionDecided',   '延期审批', 'hazard/?*',      0, 0),
  ('hazard.reordered',    '重新下达',       'hazard/?*',      0, 0),
  ('hazard.fundsRecorded', '资金情况',      'hazard/?*',      0, 0),
  ('hazard.listed',       '挂牌督办',       'hazard/?*',      0, 0),
  ('hazard.delisted',     '摘牌',           'hazard/?*',      0, 0),
  ('hazard.referred',     '移送执法',       'hazard/?*',      0, 0),
  ('exception.granted',   '特批',           'exception/?*',   0, 0),
  ('document.delivered',  '送达',           'document/?*',    0, 0),
  ('document.signed',     '签字件归档',     'document/?*',    0, 0),
  ('case.opened',         '报建受理',       'case/?*',        0, 0),
  ('case.consented',      '征得同意',       'case/?*',        0, 0),
  ('case.approved',       '批准',           'case/?*',        0, 0),
  ('case.refused',        '不予批准',       'case/?*',        0, 0),
  ('case.withdrawn',      '撤回申请',       'case/?*',        0, 0),
  ('case.closed',         '结案',           'case/?*',        0, 0),
  ('batch.published',     '登记公布',       'batch/?*',       0, 1),
  ('duty.fulfilled',      '办理责任事项',   'duty/?*/?*',     0, 0),
  ('duty.extended',       '责任事项延期',   'duty/?*/?*',     0, 0),
  ('duty.waived',         '责任事项免办',   'duty/?*/?*',     0, 0),
  ('duty.withdrawn',      '撤回责任事项办理', 'duty/?*/?*',   0, 0),
  ('marker.recorded',     '登记保护标志',   'marker/?*/?*',   0, 0),
  ('marker.removed',      '撤除保护标志',   'marker/?*/?*',   0, 0),
  ('archive.recorded',    '登记记录档案',   'archive/?*',     0, 0),
  ('archive.added',       '记录档案增件',   'archive/?*',     0, 0),
  ('risk.assessed',       '风险评估',       'assessment/?*',  0, 0),
  ('risk.confirmed',      '评估复核通过',   'assessment/?*',  0, 0),
  ('risk.returned',       '评估退回',       'assessment/?*',  0, 0),
  ('use.recorded',        '登记使用',       'use/?*',         0, 1),
  ('use.reviewed',        '使用复核',       'use/?*',         0, 0),
  ('use.ended',           '使用终止',       'use/?*',         0, 0),
  ('use.held',            '登记开放宣传活动', 'use/?*',       0, 0),
  ('works.proposed',      '工程申报',       'works/?*',       0, 0),
  ('works.approved',      '工程批准',       'works/?*',       0, 0),
  ('works.started',       '工程开工',       'works/?*',       0, 0),
  ('works.reported',      '工程进展',       'works/?*',       0, 0),
  ('works.sentBack',      '工程验收不合格', 'works/?*',       0, 0),
  ('works.accepted',      '工程验收合格',   'works/?*',       0, 0),
  ('works.closed',        '工程结项',       'works/?*',       0, 0),
  ('period.opened',       '开账',           'period/?*',      0, 0),
  ('period.cutOff',       '截账',           'period/?*',      0, 0),
  ('return.absent',       '记明未报',       'period/?*',      0, 0),
  ('return.compared',     '对账',           'period/?*',      0, 1),
  ('difference.settled',  '差异处理',       'period/?*',      1, 0),
  ('period.sealed',       '封账',           'period/?*',      0, 0);

-- The journal (流水): append-only, hash-chained. Written in one transaction with what it announces.
CREATE TABLE entry (
  seq             INTEGER PRIMARY KEY CHECK (seq >= 1),
  -- What it is about: registry, officer/C, unit/C, setting/K, receipt/N, inspection/C, hazard/N, exception/N,
  -- document/N, case/N, batch/C, duty/D/S, marker/S/N, archive/S, assessment/N, use/N,
  -- works/N, period/N.
  stream          TEXT NOT NULL CHECK (stream <> ''),
  type            TEXT NOT NULL REFERENCES entry_type (code),
  payload_version INTEGER NOT NULL CHECK (payload_version = 1),
  hash_version    INTEGER NOT NULL CHECK (hash_version = 1),
  -- Canonical JSON (RFC 8785, no floats). These bytes are what is hashed.
  payload         TEXT NOT NULL,
  -- Who acts; NULL for the entry that creates the registry.
  officer         TEXT CHECK ((officer IS NULL) IS (seq = 1)),
  -- Who typed: the operating system's account.
  os_account      TEXT NOT NULL CHECK (os_account <> ''),
  -- The paper on which somebody acted for another officer (受托依据).
  on_behalf_paper TEXT CHECK (on_behalf_paper IS NULL OR on_behalf_paper <> ''),
  -- When it happened, which day it is booked to, and when it was recorded.
  occurred_on     TEXT NOT NULL CHECK (occurred_on IS date(occurred_on, '+0 days')),
  booked_on       TEXT NOT NULL CHECK (booked_on IS date(booked_on, '+0 days')),
  recorded_at     TEXT NOT NULL CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at, '+0 days')),
  previous_hash   BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash            BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  -- Room for signatures.
  key_id          TEXT,
  signature       BLOB,
  CHECK ((key_id IS NULL) IS (signature IS NULL))
) STRICT;
CREATE INDEX entry_by_stream ON entry (stream, seq);

-- INSERT OR IGNORE, OR FAIL … would hand their way with conflicts down to every statement of part 6, and leave an
-- act half done. They are found out here: of two rows with one key the second replaces the first by the table's own
-- clause, which any clause of the session's overrides. What the table holds means nothing.
CREATE TABLE plain_insert (
  id     INTEGER PRIMARY KEY ON CONFLICT REPLACE CHECK (id = 1),
  second INTEGER NOT NULL CHECK (second IN (0, 1))
) STRICT;

INSERT INTO plain_insert (id, second) VALUES (1, 0);

CREATE TRIGGER entry_comes_by_plain_insert BEFORE INSERT ON entry
BEGIN
  DELETE FROM plain_insert;
  INSERT INTO plain_insert (id, second) VALUES (1, 0);
  INSERT INTO plain_insert (id, second) VALUES (1, 1);
  SELECT RAISE(ABORT, 'E-DB-ENTRY-PLAIN: an entry comes by INSERT without OR')
  WHERE (SELECT second FROM plain_insert) IS NOT 1;
  UPDATE plain_insert SET second = 0;
END;

CREATE TRIGGER entry_payload_is_an_object BEFORE INSERT ON entry
WHEN NOT json_valid(NEW.payload) OR json_type(NEW.payload) IS NOT 'object'
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-PAYLOAD: a payload is a JSON object'); END;

CREATE TRIGGER entry_follows_the_last BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-ORDER: an entry takes the next number'); END;

CREATE TRIGGER entry_is_chained BEFORE INSERT ON entry
WHEN NEW.previous_hash IS NOT coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-CHAIN: an entry carries the hash of the one before'); END;

CREATE TRIGGER entry_hash_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-HASH: this hash is taken'); END;

CREATE TRIGGER entry_type_is_known BEFORE INSERT ON entry
WHEN NOT EXISTS (SELECT 1 FROM entry_type WHERE code = NEW.type AND NEW.stream GLOB stream)
  OR (NEW.type IS 'registry.created') IS NOT (NEW.seq = 1)
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-TYPE: no such type of entry in this stream'); END;

CREATE TRIGGER entry_clock_runs_forward BEFORE INSERT ON entry
WHEN NEW.recorded_at < (SELECT recorded_at FROM entry ORDER BY seq DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-CLOCK: recorded_at never decreases'); END;

-- What is recorded on a period's last day, once it is cut off, is booked to the day after.
CREATE TRIGGER entry_is_not_in_the_future BEFORE INSERT ON entry
WHEN NEW.occurred_on > date(NEW.recorded_at, '+8 hours')
  OR NEW.booked_on > date(NEW.recorded_at, '+8 hours', '+1 days')
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-FUTURE: an act lies in the future'); END;

CREATE TRIGGER entry_has_an_officer BEFORE INSERT ON entry
WHEN NEW.seq > 2 AND NOT EXISTS (SELECT 1 FROM officer WHERE code = NEW.officer AND left_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-OFFICER: no such officer in office'); END;

-- R9: nothing is booked into a sealed period, nor before the first one once there is one.
CREATE TRIGGER entry_stays_out_of_sealed_periods BEFORE INSERT ON entry
WHEN NEW.booked_on <= (SELECT max(ends_on) FROM period WHERE state = 'sealed')
  OR NEW.booked_on < (SELECT min(starts_on) FROM period)
BEGIN SELECT RAISE(ABORT, 'E-DB-PERIOD-SEALED: R9 the period of that day is sealed'); END;

-- R8: what is cut off takes closing entries only, and those on its last day.
CREATE TRIGGER entry_in_a_cut_off_period_closes_it BEFORE INSERT ON entry
WHEN EXISTS (
  SELECT 1 FROM period
  WHERE state = 'cutOff' AND NEW.booked_on BETWEEN starts_on AND ends_on
    AND (NEW.booked_on IS NOT ends_on
      OR NOT (SELECT closing FROM entry_type WHERE code = NEW.type)
      OR (NEW.type = 'hazard.registered' AND NEW.payload ->> '$.source' IS NOT 'unitReturn')))
BEGIN SELECT RAISE(ABORT, 'E-DB-PERIOD-CUT-OFF: R8 the period of that day takes closing entries only'); END;

-- A late fact (补录) of a hazard, from before the period that it is booked to, carries a reason.
CREATE TRIGGER entry_of_a_late_fact_says_why BEFORE INSERT ON entry
WHEN NEW.stream GLOB 'hazard/*'
  AND NEW.occurred_on < (SELECT starts_on FROM period WHERE NEW.booked_on BETWEEN starts_on AND ends_on)
  AND trim(coalesce(NEW.payload ->> '$.lateReason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
BEGIN SELECT RAISE(ABORT, 'E-DB-LATE: a fact of an earlier period carries a reason'); END;

CREATE TRIGGER entry_announces_its_content BEFORE INSERT ON entry
WHEN (SELECT count(*) FROM record WHERE entry = NEW.seq) IS NOT
  CASE (SELECT content FROM entry_type WHERE code = NEW.type) WHEN 1
    THEN NEW.payload ->> '$.records.count' ELSE 0 END
  OR EXISTS (SELECT 1 FROM record WHERE entry = NEW.seq AND (
    NOT CASE NEW.type WHEN 'return.compared' THEN kind = 'comparison'
      WHEN 'inspection.recorded' THEN kind = 'inspection'
      WHEN 'batch.published' THEN kind = 'batch' AND NEW.stream = 'batch/' || key
      WHEN 'use.recorded' THEN kind = 'checklist' AND NEW.stream = 'use/' || key
      WHEN 'import.committed' THEN kind <> 'comparison'
      ELSE kind = 'unit' AND NEW.stream = 'unit/' || key END
    OR CASE kind
      WHEN 'calendar' THEN NOT EXISTS (SELECT 1 FROM calendar_revision WHERE calendar = key AND revision = record.revision)
      WHEN 'unit' THEN NOT EXISTS (SELECT 1 FROM unit_revision WHERE unit = key AND revision = record.revision)
      WHEN 'batch' THEN NOT EXISTS (SELECT 1 FROM batch_revision WHERE batch = key AND revision = record.revision)
      WHEN 'site' THEN NOT EXISTS (SELECT 1 FROM site_revision WHERE site = key AND revision = record.revision)
      WHEN 'boundary' THEN NOT EXISTS (SELECT 1 FROM boundary WHERE boundary = key AND revision = record.revision)
      WHEN 'checklist' THEN NOT EXISTS (SELECT 1 FROM checklist_version WHERE checklist = key AND revision = record.revision)
      WHEN 'duty' THEN NOT EXISTS (SELECT 1 FROM duty_revision WHERE duty = key AND revision = record.revision)
      WHEN 'method' THEN NOT EXISTS (SELECT 1 FROM method_revision WHERE method = key AND revision = record.revision)
      WHEN 'inspection' THEN NOT EXISTS (SELECT 1 FROM inspection WHERE inspection = key AND revision = record.revision)
      WHEN 'unitReturn' THEN NOT EXISTS (SELECT 1 FROM unit_return WHERE unit_return = key AND revision = record.revision)
      WHEN 'comparison' THEN NOT EXISTS (SELECT 1 FROM comparison WHERE comparison = key AND revision = record.revision)
      END))
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-CONTENT: the content rows are not those announced'); END;

-- Evidence comes with the entry that names it in payload.kept, bytes and all; and what an entry's records name is
-- there.
CREATE TRIGGER entry_names_its_evidence BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM evidence WHERE entry = NEW.seq) AND (
    EXISTS (SELECT 1 FROM evidence AS e WHERE entry = NEW.seq
      AND NOT EXISTS (SELECT 1 FROM evidence_bytes WHERE sha256 = e.sha256))
    OR EXISTS (
      SELECT sha256, name, media_type, size FROM evidence WHERE entry = NEW.seq EXCEPT
      SELECT value ->> '$.sha256', value ->> '$.name', value ->> '$.mediaType', value ->> '$.size'
      FROM json_each(NEW.payload, '$.kept')))
  OR EXISTS (
    SELECT 1 FROM record JOIN answer_photo AS p ON p.inspection = key AND p.revision = record.revision
    WHERE record.entry = NEW.seq AND kind = 'inspection'
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = p.sha256)
    UNION ALL
    SELECT 1 FROM record JOIN unit_return AS r ON r.unit_return = key AND r.revision = record.revision
    WHERE record.entry = NEW.seq AND kind = 'unitReturn'
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = r.sha256))
BEGIN SELECT RAISE(ABORT, 'E-DB-ENTRY-EVIDENCE: evidence comes with the entry that names it'); END;

-- ---------------------------------------------------------------------------------------------
-- 2  Content: rows that an entry announces. Never updated; deleted only before their entry exists.
-- ---------------------------------------------------------------------------------------------

-- One row per record brought in: the digest is over the record's own rows (docs/journal.md), the entry's root
-- over the digests. `line` is where it stood in its file.
CREATE TABLE record (
  entry    INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  ordinal  INTEGER NOT NULL CHECK (ordinal >= 1),
  kind     TEXT NOT NULL CHECK (kind IN
             ('calendar', 'unit', 'batch', 'site', 'boundary', 'checklist', 'duty', 'method', 'inspection',
              'unitReturn', 'comparison')),
  key      TEXT NOT NULL CHECK (key <> ''),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  digest   BLOB NOT NULL CHECK (length(digest) = 32),
  line     INTEGER CHECK (line >= 1),
  PRIMARY KEY (entry, ordinal),
  UNIQUE (kind, key, revision)
) STRICT, WITHOUT ROWID;

-- Calendars (节假日安排): the public holidays of a year, and the Saturdays and Sundays worked instead, as announced.
-- The key is the year. Of a year without one, working days are not known.
CREATE TABLE calendar_revision (
  calendar  TEXT NOT NULL CHECK (calendar GLOB '[12][0-9][0-9][0-9]'),
  revision  INTEGER NOT NULL,
  entry     INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  document  TEXT NOT NULL CHECK (document <> ''),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
  PRIMARY KEY (calendar, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
  calendar TEXT NOT NULL,
  revision INTEGER NOT NULL,
  position INTEGER NOT NULL,
  day      TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  kind     TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  name     TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (calendar, revision, position),
  UNIQUE (calendar, revision, day),
  FOREIGN KEY (calendar, revision) REFERENCES calendar_revision (calendar, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK (calendar IS substr(day, 1, 4))
) STRICT, WITHOUT ROWID;

-- Units (单位): townships and zones (区镇), the bureau, other bodies. The statistical code is kept with the
-- edition it comes from.
CREATE TABLE unit_revision (
  unit                TEXT NOT NULL CHECK (unit <> ''),
  revision            INTEGER NOT NULL,
  entry               INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  name                TEXT NOT NULL CHECK (name <> ''),
  kind                TEXT NOT NULL CHECK (kind IN
                        ('township', 'developmentZone', 'cityOffice', 'bureau', 'department', 'organisation')),
  statistical_code    TEXT,
  statistical_edition TEXT,
  valid_from          TEXT CHECK (valid_from IS NULL OR valid_from IS date(valid_from, '+0 days')),
  valid_to            TEXT CHECK (valid_to IS NULL OR valid_to IS date(valid_to, '+0 days')),
  successor           TEXT,
  PRIMARY KEY (unit, revision),
  CHECK ((statistical_code IS NULL) IS (statistical_edition IS NULL)),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT, WITHOUT ROWID;

-- Publication batches (公布批次). The legal clock starts on published_on, not on the minute's day.
CREATE TABLE batch_revision (
  batch                   TEXT NOT NULL CHECK (batch <> ''),
  revision                INTEGER NOT NULL,
  entry                   INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  name                    TEXT NOT NULL CHECK (name <> ''),
  kind                    TEXT NOT NULL CHECK (kind IN ('protectedSite', 'controlledBuilding')),
  ordinal                 INTEGER NOT NULL CHECK (ordinal >= 1),
  provenance              TEXT NOT NULL CHECK (provenance IN ('sample', 'official')),
  decision_document       TEXT,
  decision_document_state TEXT NOT NULL,
  decided_on              TEXT CHECK (decided_on IS NULL OR decided_on IS date(decided_on, '+0 days')),
  announcement            TEXT,
  announcement_state      TEXT NOT NULL,
  published_on            TEXT CHECK (published_on IS NULL OR published_on IS date(published_on, '+0 days')),
  published_on_state      TEXT NOT NULL,
  publisher               TEXT,
  publisher_state         TEXT NOT NULL,
  declared_count          INTEGER CHECK (declared_count >= 0),
  PRIMARY KEY (batch, revision),
  CHECK ((decision_document_state IS 'known') IS (decision_document IS NOT NULL)),
  CHECK ((announcement_state IS 'known') IS (announcement IS NOT NULL)),
  CHECK ((published_on_state IS 'known') IS (published_on IS NOT NULL)),
  CHECK ((publisher_state IS 'known') IS (publisher IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Sites (文物点), one row per revision; fields after the record of the fourth national survey.
CREATE TABLE site_revision (
  site                   TEXT NOT NULL CHECK (site <> ''),
  revision               INTEGER NOT NULL,
  entry                  INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  batch                  TEXT NOT NULL,
  survey_code            TEXT,
  survey_code_state      TEXT NOT NULL,
  name                   TEXT NOT NULL CHECK (name <> ''),
  address                TEXT NOT NULL CHECK (address <> ''),
  -- The unit in whose area it lies and which reports on it (属地).
  township               TEXT NOT NULL,
  category               TEXT NOT NULL CHECK (category IN
    ('ancientSite', 'ancientTomb', 'ancientBuilding', 'grottoAndStone', 'modernSite', 'other')),
  subclass               TEXT,
  subclass_state         TEXT NOT NULL,
  era                    TEXT,
  era_state              TEXT NOT NULL,
  statistical_era        TEXT,
  statistical_era_state  TEXT NOT NULL,
  ownership              TEXT CHECK (ownership IS NULL OR ownership IN ('state', 'collective', 'privateOwner')),
  ownership_state        TEXT NOT NULL,
  owner                  TEXT,
  owner_state            TEXT NOT NULL,
  user                   TEXT,
  user_state             TEXT NOT NULL,
  governing_body         TEXT,
  governing_body_state   TEXT NOT NULL,
  industry               TEXT CHECK (industry IS NULL OR industry IN ('culture', 'military', 'education',
    'religion', 'agriculture', 'industry', 'commerce', 'other')),
  industry_state         TEXT NOT NULL,
  openness               TEXT CHECK (openness IS NULL OR openness IN ('open', 'closed')),
  openness_state         TEXT NOT NULL,
  use                    TEXT,
  use_state              TEXT NOT NULL,
  -- Square metres.
  area                   REAL CHECK (area IS NULL OR area > 0),
  area_state             TEXT NOT NULL,
  condition              TEXT CHECK (condition IS NULL OR
    condition IN ('good', 'fairlyGood', 'average', 'fairlyPoor', 'poor')),
  condition_state        TEXT NOT NULL,
  -- Codes of causes of damage (损毁原因), separated by one space.
  damage_causes          TEXT NOT NULL,
  summary                TEXT,
  -- Who approves works in the protection area, and whose consent comes first: data, not code.
  approving_body         TEXT,
  approving_body_state   TEXT NOT NULL,
  consenting_body        TEXT,
  consenting_body_state  TEXT NOT NULL,
  -- Body (本体) as WKB: CGCS2000 (EPSG:4490), longitude first; and the reference system as delivered.
  body                   BLOB,
  body_srs               TEXT,
  -- Whether its coordinates may be handed on (坐标公开): exports leave out those that are withheld.
  coordinates            TEXT NOT NULL CHECK (coordinates IN ('open', 'withheld')),
  PRIMARY KEY (site, revision),
  CHECK ((survey_code_state IS 'known') IS (survey_code IS NOT NULL)),
  CHECK ((subclass_state IS 'known') IS (subclass IS NOT NULL)),
  CHECK ((era_state IS 'known') IS (era IS NOT NULL)),
  CHECK ((statistical_era_state IS 'known') IS (statistical_era IS NOT NULL)),
  CHECK ((ownership_state IS 'known') IS (ownership IS NOT NULL)),
  CHECK ((owner_state IS 'known') IS (owner IS NOT NULL)),
  CHECK ((user_state IS 'known') IS (user IS NOT NULL)),
  CHECK ((governing_body_state IS 'known') IS (governing_body IS NOT NULL)),
  CHECK ((industry_state IS 'known') IS (industry IS NOT NULL)),
  CHECK ((openness_state IS 'known') IS (openness IS NOT NULL)),
  CHECK ((use_state IS 'known') IS (use IS NOT NULL)),
  CHECK ((area_state IS 'known') IS (area IS NOT NULL)),
  CHECK ((condition_state IS 'known') IS (condition IS NOT NULL)),
  CHECK ((approving_body_state IS 'known') IS (approving_body IS NOT NULL)),
  CHECK ((consenting_body_state IS 'known') IS (consenting_body IS NOT NULL)),
  CHECK ((body IS NULL) IS (body_srs IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX site_revision_by_batch ON site_revision (batch);
CREATE INDEX site_revision_by_township ON site_revision (township);

-- Named parts of a body (本体组成部分).
CREATE TABLE site_part (
  site         TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  position     INTEGER NOT NULL,
  code         TEXT NOT NULL CHECK (code <> ''),
  name         TEXT NOT NULL CHECK (name <> ''),
  geometry     BLOB,
  geometry_srs TEXT,
  PRIMARY KEY (site, revision, position),
  UNIQUE (site, revision, code),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((geometry IS NULL) IS (geometry_srs IS NULL))
) STRICT, WITHOUT ROWID;

-- Zones: protection area (保护范围), control zone (建设控制地带), setting zone (风貌协调区). The text is the legal
-- fact; the geometry, where there is one, an interpretation of it. Never overwritten: a redrawn zone is a
-- zone of a later revision.
CREATE TABLE zone (
  id                        INTEGER PRIMARY KEY,
  site                      TEXT NOT NULL,
  revision                  INTEGER NOT NULL,
  position                  INTEGER NOT NULL,
  code                      TEXT NOT NULL CHECK (code <> ''),
  kind                      TEXT NOT NULL CHECK (kind IN ('protectionArea', 'controlZone', 'settingZone')),
  part                      TEXT,
  class                     TEXT,
  text                      TEXT,
  text_state                TEXT NOT NULL,
  pattern                   TEXT CHECK (pattern IS NULL OR pattern IN ('offset', 'sides', 'sideDistances',
    'radius', 'wall', 'sameAsBody', 'naturalFeatures', 'coordinates', 'other')),
  control_text              TEXT,
  -- Square metres, as the document states and as computed from the geometry (geodesic).
  stated_area               REAL CHECK (stated_area IS NULL OR stated_area > 0),
  stated_area_state         TEXT NOT NULL,
  computed_area             REAL CHECK (computed_area IS NULL OR computed_area >= 0),
  source                    TEXT,
  source_state              TEXT NOT NULL,
  source_date               TEXT CHECK (source_date IS NULL OR source_date IS date(source_date, '+0 days')),
  provincial_approval       TEXT,
  provincial_approval_state TEXT NOT NULL,
  valid_from                TEXT CHECK (valid_from IS NULL OR valid_from IS date(valid_from, '+0 days')),
  geometry                  BLOB,
  geometry_srs              TEXT,
  method                    TEXT CHECK (method IS NULL OR method IN ('surveyed', 'digitised', 'derived')),
  surveyor                  TEXT,
  confidence                TEXT CHECK (confidence IS NULL OR confidence IN ('high', 'medium', 'low')),
  -- Metres.
  uncertainty               REAL CHECK (uncertainty IS NULL OR uncertainty >= 0),
  UNIQUE (site, revision, position),
  UNIQUE (site, revision, code),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((text_state IS 'known') IS (text IS NOT NULL)),
  CHECK ((stated_area_state IS 'known') IS (stated_area IS NOT NULL)),
  CHECK ((source_state IS 'known') IS (source IS NOT NULL)),
  CHECK ((provincial_approval_state IS 'known') IS (provincial_approval IS NOT NULL)),
  CHECK ((geometry IS NULL) IS (geometry_srs IS NULL))
) STRICT;

CREATE INDEX zone_undrawn ON zone (site) WHERE geometry IS NULL;
CREATE INDEX zone_by_uncertainty ON zone (uncertainty) WHERE uncertainty IS NOT NULL;

-- Boundaries (界线) that come after a zone's registration, by a record of their own. The key says which kind:
--   SITE/ZONE             a drawing (图形): an interpretation of the text that the register has; that text stands
--   SITE/ZONE@YYYY-MM-DD  a redrawing (重划): from that day on, by its approval document, it takes the place of the
--                         line before it; everything that is said of the zone is said anew
-- `rule` is the reading that a derived line was made by.
CREATE TABLE boundary (
  boundary                  TEXT NOT NULL,
  revision                  INTEGER NOT NULL,
  entry                     INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  id                        INTEGER NOT NULL UNIQUE,
  site                      TEXT NOT NULL CHECK (site <> ''),
  code                      TEXT NOT NULL CHECK (code <> ''),
  kind                      TEXT NOT NULL CHECK (kind IN ('protectionArea', 'controlZone', 'settingZone')),
  part                      TEXT,
  class                     TEXT,
  text                      TEXT,
  text_state                TEXT NOT NULL,
  pattern                   TEXT CHECK (pattern IS NULL OR pattern IN ('offset', 'sides', 'sideDistances',
    'radius', 'wall', 'sameAsBody', 'naturalFeatures', 'coordinates', 'other')),
  control_text              TEXT,
  stated_area               REAL CHECK (stated_area IS NULL OR stated_area > 0),
  stated_area_state         TEXT NOT NULL,
  computed_area             REAL CHECK (computed_area IS NULL OR computed_area >= 0),
  -- The approval document of a redrawing; where a drawing comes from.
  source                    TEXT,
  source_state              TEXT NOT NULL,
  source_date               TEXT CHECK (source_date IS NULL OR source_date IS date(source_date, '+0 days')),
  provincial_approval       TEXT,
  provincial_approval_state TEXT NOT NULL,
  valid_from                TEXT CHECK (valid_from IS NULL OR valid_from IS date(valid_from, '+0 days')),
  geometry                  BLOB,
  geometry_srs              TEXT,
  method                    TEXT CHECK (method IS NULL OR method IN ('surveyed', 'digitised', 'derived')),
  surveyor                  TEXT,
  confidence                TEXT CHECK (confidence IS NULL OR confidence IN ('high', 'medium', 'low')),
  -- Metres.
  uncertainty               REAL CHECK (uncertainty IS NULL OR uncertainty >= 0),
  rule                      TEXT CHECK (rule IS NULL OR (rule <> '' AND method IS 'derived')),
  -- Of a drawing: the first revision of the site that says of the zone what it was drawn for. Once the register says
  -- something else of text or line, the drawing lapses.
  drawn_for                 INTEGER CHECK (drawn_for IS NULL OR drawn_for >= 1),
  PRIMARY KEY (boundary, revision),
  CHECK (boundary IS site || '/' || code || coalesce('@' || valid_from, '')),
  CHECK ((text_state IS 'known') IS (text IS NOT NULL)),
  CHECK ((stated_area_state IS 'known') IS (stated_area IS NOT NULL)),
  CHECK ((source_state IS 'known') IS (source IS NOT NULL)),
  CHECK ((provincial_approval_state IS 'known') IS (provincial_approval IS NOT NULL)),
  CHECK ((geometry IS NULL) IS (geometry_srs IS NULL)),
  CHECK ((geometry IS NULL) IS (method IS NULL)),
  CHECK ((drawn_for IS NULL) IS (valid_from IS NOT NULL)),
  -- A drawing is a line; a redrawing has its approval document and its text.
  CHECK (CASE WHEN valid_from IS NULL THEN geometry IS NOT NULL AND text IS NULL
    ELSE text IS NOT NULL AND source IS NOT NULL END)
) STRICT, WITHOUT ROWID;
CREATE INDEX boundary_by_zone ON boundary (site, code);
CREATE INDEX boundary_undrawn ON boundary (site) WHERE geometry IS NULL;
CREATE INDEX boundary_by_uncertainty ON boundary (uncertainty) WHERE uncertainty IS NOT NULL;

-- Bounding boxes of the geometries of zones and boundaries, degrees, by zone.id and boundary.id, which share their
-- numbers. Kept by the program, checked by `verify`.
CREATE VIRTUAL TABLE zone_index USING rtree (id, min_lon, max_lon, min_lat, max_lat);

-- Protection marker (保护标志): its six contents after 实施条例 Art 10; `place` says where it stands.
CREATE TABLE marker (
  site         TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  position     INTEGER NOT NULL CHECK (position = 0),
  place        TEXT,
  place_state  TEXT NOT NULL,
  level        TEXT,
  name         TEXT,
  publisher    TEXT,
  published_on TEXT CHECK (published_on IS NULL OR published_on IS date(published_on, '+0 days')),
  erected_by   TEXT,
  erected_on   TEXT CHECK (erected_on IS NULL OR erected_on IS date(erected_on, '+0 days')),
  PRIMARY KEY (site, revision, position),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((place_state IS 'known') IS (place IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Record archive (记录档案).
CREATE TABLE archive (
  site         TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  position     INTEGER NOT NULL CHECK (position = 0),
  number       TEXT,
  number_state TEXT NOT NULL,
  volumes      INTEGER CHECK (volumes IS NULL OR volumes >= 1),
  updated_on   TEXT CHECK (updated_on IS NULL OR updated_on IS date(updated_on, '+0 days')),
  keeper       TEXT,
  PRIMARY KEY (site, revision, position),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((number_state IS 'known') IS (number IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Who answers for a site: custodian (保管责任人), directly responsible person (直接责任人; the cases of
-- 文物督发〔2020〕39号).
CREATE TABLE responsible_person (
  site       TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('custodian', 'direct')),
  basis      TEXT CHECK (basis IS NULL OR basis IN ('managingBodyHead', 'usingUnitHead', 'collectiveHead',
    'ownerAndUser', 'executingUnitHead', 'countyGovernment', 'designatedTownship')),
  name       TEXT,
  name_state TEXT NOT NULL,
  unit       TEXT,
  post       TEXT,
  phone      TEXT,
  since      TEXT CHECK (since IS NULL OR since IS date(since, '+0 days')),
  PRIMARY KEY (site, revision, position),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((name_state IS 'known') IS (name IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- A site's own checklist: templates added to those its class brings (item NULL), and items that do not apply
-- here (item set, with the reason).
CREATE TABLE site_checklist (
  site      TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  checklist TEXT NOT NULL CHECK (checklist <> ''),
  item      TEXT,
  reason    TEXT,
  PRIMARY KEY (site, revision, position),
  FOREIGN KEY (site, revision) REFERENCES site_revision (site, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((item IS NULL) IS (reason IS NULL))
) STRICT, WITHOUT ROWID;

-- Risk checklist templates (风险检查表), one row per version.
CREATE TABLE checklist_version (
  checklist   TEXT NOT NULL CHECK (checklist <> ''),
  revision    INTEGER NOT NULL,
  entry       INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  version     TEXT NOT NULL CHECK (version <> ''),
  title       TEXT NOT NULL CHECK (title <> ''),
  hazard_type TEXT NOT NULL CHECK (hazard_type IN ('fire', 'security', 'lightning', 'structure', 'biological',
    'flood', 'unlawfulBuilding', 'theft', 'legalPersonViolation', 'other')),
  basis       TEXT,
  PRIMARY KEY (checklist, revision),
  UNIQUE (checklist, version)
) STRICT, WITHOUT ROWID;

-- Their items (检查项).
CREATE TABLE checklist_item (
  checklist TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  code      TEXT NOT NULL CHECK (code <> ''),
  section   TEXT NOT NULL,
  subject   TEXT NOT NULL CHECK (subject <> ''),
  method    TEXT NOT NULL,
  grade     TEXT NOT NULL CHECK (grade IN ('ordinary', 'major')),
  frequency TEXT NOT NULL CHECK (frequency IN ('daily', 'weekly', 'monthly', 'quarterly', 'halfYearly',
    'yearly', 'beforeFloodSeason', 'beforeThunderSeason', 'eachInspection')),
  PRIMARY KEY (checklist, revision, position),
  UNIQUE (checklist, revision, code),
  FOREIGN KEY (checklist, revision) REFERENCES checklist_version (checklist, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Legal basis of an item: act, article, and the date that tells editions apart.
CREATE TABLE checklist_basis (
  checklist TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  item      TEXT NOT NULL,
  act       TEXT NOT NULL CHECK (act <> ''),
  article   TEXT,
  act_date  TEXT NOT NULL CHECK (act_date IS date(act_date, '+0 days')),
  PRIMARY KEY (checklist, revision, position),
  FOREIGN KEY (checklist, revision) REFERENCES checklist_version (checklist, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Which sites an item applies to: by class, by kind of batch; an item without rows of a kind applies to all.
CREATE TABLE checklist_scope (
  checklist TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  item      TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('category', 'batchKind', 'site')),
  value     TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (checklist, revision, position),
  FOREIGN KEY (checklist, revision) REFERENCES checklist_version (checklist, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Duties (责任事项): what law or bureau asks of every site in scope, one row per version. `proof`: what shows that it is
-- done, the record itself or an act. `months` after the publication (公布日期) it is due; NULL: no term is set.
CREATE TABLE duty_revision (
  duty     TEXT NOT NULL CHECK (duty <> ''),
  revision INTEGER NOT NULL,
  entry    INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  version  TEXT NOT NULL CHECK (version <> ''),
  title    TEXT NOT NULL CHECK (title <> ''),
  proof    TEXT NOT NULL CHECK (proof IN
             ('protectionArea', 'controlZone', 'marker', 'archive', 'custodian', 'act')),
  months   INTEGER CHECK (months IS NULL OR months BETWEEN 1 AND 120),
  note     TEXT,
  PRIMARY KEY (duty, revision)
) STRICT, WITHOUT ROWID;

-- Days of every year, MM-DD, on which a recurring duty is due again.
CREATE TABLE duty_due_day (
  duty      TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  month_day TEXT NOT NULL CHECK (date('2001-' || month_day, '+0 days') IS '2001-' || month_day),
  PRIMARY KEY (duty, revision, position),
  FOREIGN KEY (duty, revision) REFERENCES duty_revision (duty, revision) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- What a duty rests on, each edition with the days it is in force.
CREATE TABLE duty_basis (
  duty       TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  act        TEXT NOT NULL CHECK (act <> ''),
  article    TEXT,
  valid_from TEXT CHECK (valid_from IS NULL OR valid_from IS date(valid_from, '+0 days')),
  valid_to   TEXT CHECK (valid_to IS NULL OR valid_to IS date(valid_to, '+0 days')),
  PRIMARY KEY (duty, revision, position),
  FOREIGN KEY (duty, revision) REFERENCES duty_revision (duty, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT, WITHOUT ROWID;

-- Which sites a duty applies to, as with checklist items.
CREATE TABLE duty_scope (
  duty     TEXT NOT NULL,
  revision INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('category', 'batchKind')),
  value    TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (duty, revision, position),
  FOREIGN KEY (duty, revision) REFERENCES duty_revision (duty, revision) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Methods of risk assessment (风险评估方法), one row per version, with the scores from which the grades begin.
CREATE TABLE method_revision (
  method        TEXT NOT NULL CHECK (method <> ''),
  revision      INTEGER NOT NULL,
  entry         INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  version       TEXT NOT NULL CHECK (version <> ''),
  title         TEXT NOT NULL CHECK (title <> ''),
  valid_months  INTEGER NOT NULL CHECK (valid_months BETWEEN 1 AND 120),
  basis         TEXT,
  major_from    INTEGER NOT NULL CHECK (major_from <= 25),
  larger_from   INTEGER NOT NULL,
  ordinary_from INTEGER NOT NULL CHECK (ordinary_from >= 2),
  PRIMARY KEY (method, revision),
  CHECK (major_from > larger_from AND larger_from > ordinary_from)
) STRICT, WITHOUT ROWID;

-- Its factors (风险因素): judged by people in five levels, or counted in the registry, level 2 to 5 beginning at a count
-- each.
CREATE TABLE method_factor (
  method   TEXT NOT NULL,
  revision INTEGER NOT NULL,
  position INTEGER NOT NULL,
  factor   TEXT NOT NULL CHECK (factor IN ('structure', 'fire', 'flood', 'termites', 'lightning', 'theft',
             'worksNearby', 'use', 'value', 'hazards', 'relapses', 'overdue')),
  title    TEXT NOT NULL CHECK (title <> ''),
  axis     TEXT NOT NULL CHECK (axis IN ('likelihood', 'consequence')),
  weight   INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
  measure  TEXT CHECK (measure IS NULL OR measure IN
             ('openHazards', 'relapses', 'overdueHazards', 'openCases', 'worseningUses')),
  second   INTEGER,
  third    INTEGER,
  fourth   INTEGER,
  fifth    INTEGER,
  PRIMARY KEY (method, revision, position),
  UNIQUE (method, revision, factor),
  FOREIGN KEY (method, revision) REFERENCES method_revision (method, revision) DEFERRABLE INITIALLY DEFERRED,
  CHECK (CASE WHEN measure IS NULL THEN coalesce(second, third, fourth, fifth) IS NULL
    ELSE (second >= 1 AND third > second AND fourth > third AND fifth > fourth) IS 1 END)
) STRICT, WITHOUT ROWID;

CREATE TABLE method_level (
  method   TEXT NOT NULL,
  revision INTEGER NOT NULL,
  position INTEGER NOT NULL,
  factor   TEXT NOT NULL,
  level    INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  meaning  TEXT NOT NULL CHECK (meaning <> ''),
  PRIMARY KEY (method, revision, position),
  UNIQUE (method, revision, factor, level),
  FOREIGN KEY (method, revision) REFERENCES method_revision (method, revision) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Evidence (佐证材料): kept in the file, known by its SHA-256 in lower-case hexadecimal. `entry` is the one that
-- first brought it.
CREATE TABLE evidence (
  sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  entry      INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  name       TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL CHECK (media_type <> ''),
  size       INTEGER NOT NULL CHECK (size >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_entry ON evidence (entry);

-- Their bytes. Without rowid: INSERT OR REPLACE by a rowid that is taken would remove a row past its guard.
CREATE TABLE evidence_bytes (
  sha256 TEXT PRIMARY KEY REFERENCES evidence (sha256) DEFERRABLE INITIALLY DEFERRED,
  bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Inspections (检查). Revision is always 1: an inspection is not changed, only undone.
CREATE TABLE inspection (
  inspection   TEXT NOT NULL CHECK (inspection <> ''),
  revision     INTEGER NOT NULL CHECK (revision = 1),
  entry        INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  site         TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('routine', 'special', 'floodSeason', 'festival', 'recheck')),
  inspected_on TEXT NOT NULL CHECK (inspected_on IS date(inspected_on, '+0 days')),
  unit         TEXT NOT NULL,
  note         TEXT,
  PRIMARY KEY (inspection, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX inspection_by_site ON inspection (site, inspected_on);

CREATE TABLE inspector (
  inspection TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (inspection, revision, position),
  FOREIGN KEY (inspection, revision) REFERENCES inspection (inspection, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Answers (检查结果): `item` is CHECKLIST:ITEM, `checklist_revision` the version that was answered.
CREATE TABLE answer (
  inspection         TEXT NOT NULL,
  revision           INTEGER NOT NULL,
  position           INTEGER NOT NULL,
  item               TEXT NOT NULL,
  checklist_revision INTEGER NOT NULL,
  result             TEXT NOT NULL CHECK (result IN ('conform', 'nonconform', 'notApplicable', 'notChecked')),
  grade              TEXT CHECK (grade IS NULL OR grade IN ('ordinary', 'major')),
  note               TEXT,
  PRIMARY KEY (inspection, revision, position),
  UNIQUE (inspection, revision, item),
  FOREIGN KEY (inspection, revision) REFERENCES inspection (inspection, revision)
    DEFERRABLE INITIALLY DEFERRED,
  CHECK ((grade IS NOT NULL) IS (result IS 'nonconform'))
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_photo (
  inspection TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  item       TEXT NOT NULL,
  sha256     TEXT NOT NULL REFERENCES evidence (sha256) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (inspection, revision, position),
  FOREIGN KEY (inspection, revision) REFERENCES inspection (inspection, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Returns of the units (区镇回报): key PERIOD/UNIT, one revision per delivery; the file as received is evidence.
CREATE TABLE unit_return (
  unit_return        TEXT NOT NULL,
  revision           INTEGER NOT NULL,
  entry              INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  period             TEXT NOT NULL,
  unit               TEXT NOT NULL,
  as_of              TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
  prepared_by        TEXT NOT NULL CHECK (prepared_by <> ''),
  prepared_on        TEXT NOT NULL CHECK (prepared_on IS date(prepared_on, '+0 days')),
  declared_count     INTEGER,
  declared_rectified INTEGER,
  sha256             TEXT NOT NULL REFERENCES evidence (sha256) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (unit_return, revision),
  CHECK (unit_return IS period || '/' || unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE return_row (
  unit_return  TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  position     INTEGER NOT NULL,
  line         INTEGER NOT NULL,
  number       TEXT,
  site         TEXT NOT NULL,
  item         TEXT,
  description  TEXT,
  grade        TEXT CHECK (grade IS NULL OR grade IN ('ordinary', 'major')),
  status       TEXT NOT NULL CHECK (status IN ('notStarted', 'inProgress', 'rectified')),
  rectified_on TEXT CHECK (rectified_on IS NULL OR rectified_on IS date(rectified_on, '+0 days')),
  deadline     TEXT CHECK (deadline IS NULL OR deadline IS date(deadline, '+0 days')),
  person       TEXT,
  note         TEXT,
  PRIMARY KEY (unit_return, revision, position),
  FOREIGN KEY (unit_return, revision) REFERENCES unit_return (unit_return, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Comparisons of a return with the ledger (对账): a pure function of the return and of the entries up to `head`
-- that are booked no later than the return's as-of day. Key is that of the return.
CREATE TABLE comparison (
  comparison      TEXT NOT NULL,
  revision        INTEGER NOT NULL,
  entry           INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  period          TEXT NOT NULL,
  unit            TEXT NOT NULL,
  return_revision INTEGER NOT NULL,
  head            INTEGER NOT NULL,
  PRIMARY KEY (comparison, revision),
  FOREIGN KEY (comparison, return_revision) REFERENCES unit_return (unit_return, revision)
    DEFERRABLE INITIALLY DEFERRED,
  CHECK (comparison IS period || '/' || unit)
) STRICT, WITHOUT ROWID;

-- Their rows: each pair or leftover is in exactly one class. `row` is return_row.position.
CREATE TABLE pairing (
  comparison      TEXT NOT NULL,
  revision        INTEGER NOT NULL,
  position        INTEGER NOT NULL,
  class           TEXT NOT NULL CHECK (class IN ('duplicate', 'nearMiss', 'statusDiffers', 'fieldDiffers',
                    'matched', 'omitted', 'unlisted', 'totals')),
  hazard          TEXT,
  row             INTEGER,
  ledger_state    TEXT,
  reported_status TEXT,
  -- Canonical JSON: every further difference found in the pair.
  details         TEXT NOT NULL,
  PRIMARY KEY (comparison, revision, position),
  FOREIGN KEY (comparison, revision) REFERENCES comparison (comparison, revision)
    DEFERRABLE INITIALLY DEFERRED,
  CHECK (CASE class
    WHEN 'totals' THEN hazard IS NULL AND row IS NULL
    WHEN 'omitted' THEN hazard IS NOT NULL AND row IS NULL
    WHEN 'unlisted' THEN hazard IS NULL AND row IS NOT NULL
    ELSE hazard IS NOT NULL AND row IS NOT NULL END)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairing_by_hazard ON pairing (hazard) WHERE hazard IS NOT NULL;

-- ---------------------------------------------------------------------------------------------
-- 3  State: follows from entry and content by the triggers of part 6; `last_entry` is the entry that made it so.
-- ---------------------------------------------------------------------------------------------

-- What this file is. 试用 trial or 正式 official, fixed for life.
CREATE TABLE registry (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  uuid       TEXT NOT NULL CHECK (length(uuid) = 36),
  bureau     TEXT NOT NULL CHECK (bureau <> ''),
  purpose    TEXT NOT NULL CHECK (purpose IN ('trial', 'official')),
  created_at TEXT NOT NULL,
  entry      INTEGER NOT NULL UNIQUE
) STRICT;

-- Officers (经办人), each bound to an account of the operating system. unit NULL: the bureau itself.
CREATE TABLE officer (
  code       TEXT PRIMARY KEY CHECK (code <> ''),
  name       TEXT NOT NULL CHECK (name <> ''),
  unit       TEXT,
  account    TEXT,
  -- The day he left, and who took over his open work.
  left_on    TEXT,
  successor  TEXT,
  last_entry INTEGER NOT NULL,
  CHECK ((left_on IS NULL) IS (successor IS NULL)),
  CHECK (left_on IS NULL OR account IS NULL)
) STRICT, WITHOUT ROWID;

-- An account stands for one officer alone: nobody accepts his own work under another code (R1).
CREATE TRIGGER officer_account_is_his_own BEFORE INSERT ON officer
WHEN NEW.account IS NOT NULL AND EXISTS (SELECT 1 FROM officer WHERE account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'E-DB-OFFICER-ACCOUNT: this account belongs to another officer'); END;

CREATE TRIGGER officer_account_stays_his_own BEFORE UPDATE ON officer
WHEN NEW.account IS NOT NULL AND EXISTS (SELECT 1 FROM officer WHERE account = NEW.account AND code <> NEW.code)
BEGIN SELECT RAISE(ABORT, 'E-DB-OFFICER-ACCOUNT: this account belongs to another officer'); END;

-- Settings changed from their defaults, each from a day on (自): the value of a day is that of the last such day.
CREATE TABLE setting (
  key        TEXT NOT NULL,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from, '+0 days')),
  value      TEXT NOT NULL,
  last_entry INTEGER NOT NULL,
  PRIMARY KEY (key, valid_from)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER setting_begins_today_or_later BEFORE INSERT ON setting
WHEN NEW.valid_from < (SELECT occurred_on FROM entry WHERE seq = NEW.last_entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-SETTING: a setting changes from today on, or later'); END;

CREATE TRIGGER setting_of_the_past_stays BEFORE UPDATE ON setting
WHEN NEW.valid_from < (SELECT occurred_on FROM entry WHERE seq = NEW.last_entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-SETTING: a setting changes from today on, or later'); END;

-- Import receipts (导入回执). state undone 已撤销.
CREATE TABLE receipt (
  number     TEXT PRIMARY KEY,
  entry      INTEGER NOT NULL UNIQUE,
  kind       TEXT NOT NULL CHECK (kind IN
               ('calendar', 'checklists', 'duties', 'methods', 'register', 'inspections', 'unitReturn')),
  file       TEXT NOT NULL,
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes      INTEGER NOT NULL,
  read       INTEGER NOT NULL,
  added      INTEGER NOT NULL,
  changed    INTEGER NOT NULL,
  unchanged  INTEGER NOT NULL,
  refused    INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('valid', 'undone')),
  last_entry INTEGER NOT NULL,
  CHECK (read = added + changed + unchanged + refused)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_by_digest ON receipt (sha256);

-- The revision in force of each unit, batch, site, checklist, inspection and return; NULL where the import that
-- brought it was undone (已撤销). Codes stay used.
CREATE TABLE current_revision (
  kind       TEXT NOT NULL,
  key        TEXT NOT NULL,
  revision   INTEGER,
  last_entry INTEGER NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- The lifecycle of a hazard (隐患): which act leads from which state to which. Closing states leave the ledger.
-- What was fixed on the spot (立行立改) was never ordered: sent back, it is registered again.
CREATE TABLE lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL REFERENCES entry_type (code),
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO lifecycle (state, act, next) VALUES
  ('registered', 'hazard.ordered', 'ordered'),
  ('registered', 'hazard.fixedOnSpot', 'claimed'),
  ('registered', 'hazard.voided', 'voided'),
  ('reopened', 'hazard.ordered', 'ordered'),
  ('ordered', 'hazard.claimed', 'claimed'),
  ('ordered', 'hazard.reordered', 'ordered'),
  ('ordered', 'hazard.extensionRequested', 'ordered'),
  ('ordered', 'hazard.extensionDecided', 'ordered'),
  ('ordered', 'hazard.voided', 'voided'),
  ('claimed', 'hazard.sentBack', 'ordered'),
  ('claimed', 'hazard.accepted', 'accepted'),
  ('accepted', 'hazard.sentBack', 'ordered'),
  ('accepted', 'hazard.struckOff', 'struckOff'),
  ('struckOff', 'hazard.lookedBack', 'struckOff'),
  ('struckOff', 'hazard.reopened', 'reopened');

-- Leaving by merging (并案), and acts that leave the state as it is.
INSERT INTO lifecycle (state, act, next) VALUES
  ('registered', 'hazard.merged', 'merged'), ('reopened', 'hazard.merged', 'merged'),
  ('ordered', 'hazard.merged', 'merged'),
  ('registered', 'hazard.transferred', 'registered'), ('reopened', 'hazard.transferred', 'reopened'),
  ('ordered', 'hazard.transferred', 'ordered'), ('claimed', 'hazard.transferred', 'claimed'),
  ('accepted', 'hazard.transferred', 'accepted'),
  ('registered', 'hazard.reassigned', 'registered'), ('reopened', 'hazard.reassigned', 'reopened'),
  ('ordered', 'hazard.reassigned', 'ordered'), ('claimed', 'hazard.reassigned', 'claimed'),
  ('accepted', 'hazard.reassigned', 'accepted'),
  ('registered', 'hazard.regraded', 'registered'), ('reopened', 'hazard.regraded', 'reopened'),
  ('ordered', 'hazard.regraded', 'ordered'),
  ('registered', 'hazard.fundsRecorded', 'registered'), ('reopened', 'hazard.fundsRecorded', 'reopened'),
  ('ordered', 'hazard.fundsRecorded', 'ordered'),
  ('registered', 'hazard.listed', 'registered'), ('reopened', 'hazard.listed', 'reopened'),
  ('ordered', 'hazard.listed', 'ordered'), ('claimed', 'hazard.listed', 'claimed'),
  ('registered', 'hazard.delisted', 'registered'), ('reopened', 'hazard.delisted', 'reopened'),
  ('ordered', 'hazard.delisted', 'ordered'), ('claimed', 'hazard.delisted', 'claimed'),
  ('accepted', 'hazard.delisted', 'accepted'),
  ('registered', 'hazard.referred', 'registered'), ('reopened', 'hazard.referred', 'reopened'),
  ('ordered', 'hazard.referred', 'ordered'), ('claimed', 'hazard.referred', 'claimed'),
  ('accepted', 'hazard.referred', 'accepted'),
  ('registered', 'hazard.linked', 'registered'), ('reopened', 'hazard.linked', 'reopened'),
  ('ordered', 'hazard.linked', 'ordered'), ('claimed', 'hazard.linked', 'claimed'),
  ('accepted', 'hazard.linked', 'accepted'), ('struckOff', 'hazard.linked', 'struckOff'),
  ('registered', 'hazard.corrected', 'registered'), ('reopened', 'hazard.corrected', 'reopened'),
  ('ordered', 'hazard.corrected', 'ordered'), ('claimed', 'hazard.corrected', 'claimed'),
  ('accepted', 'hazard.corrected', 'accepted'), ('struckOff', 'hazard.corrected', 'struckOff');

-- The hazard ledger (隐患台账).
CREATE TABLE hazard (
  number        TEXT PRIMARY KEY CHECK (number <> ''),
  state         TEXT NOT NULL CHECK (state IN
                  ('registered', 'ordered', 'claimed', 'accepted', 'struckOff', 'reopened', 'voided',
                   'merged')),
  site          TEXT NOT NULL,
  -- CHECKLIST:ITEM, where it failed a checklist item; the inspection that found it.
  item          TEXT,
  inspection    TEXT,
  type          TEXT NOT NULL CHECK (type IN ('fire', 'security', 'lightning', 'structure', 'biological',
                  'flood', 'unlawfulBuilding', 'theft', 'legalPersonViolation', 'other')),
  grade         TEXT NOT NULL CHECK (grade IN ('ordinary', 'major')),
  source        TEXT NOT NULL CHECK (source IN
                  ('inspection', 'report', 'assigned', 'selfCheck', 'patrol', 'unitReturn')),
  description   TEXT NOT NULL CHECK (description <> ''),
  -- The unit on whose ledger it stands (属地单位): it returns on it.
  unit          TEXT NOT NULL,
  registered_by TEXT NOT NULL,
  found_on      TEXT NOT NULL,
  -- How often it came back (复发次数).
  recurrence    INTEGER NOT NULL CHECK (recurrence >= 0),
  -- Terms in force: those of the order, as reassignment, transfer and extension have changed them.
  rectifying_unit TEXT,
  person          TEXT,
  deadline        TEXT CHECK (deadline IS NULL OR deadline IS date(deadline, '+0 days')),
  -- Days past the deadlines of orders that were given anew (累计逾期); those past the deadline in force not yet.
  overdue_days    INTEGER NOT NULL CHECK (overdue_days >= 0),
  on_the_spot     INTEGER NOT NULL CHECK (on_the_spot IN (0, 1)),
  -- Supervised listing (挂牌督办).
  listing         TEXT NOT NULL CHECK (listing IN ('never', 'listed', 'delisted')),
  -- Funds are lacking (资金未落实): the day they are looked at again.
  funds_review    TEXT CHECK (funds_review IS NULL OR funds_review IS date(funds_review, '+0 days')),
  -- Law-enforcement body it was referred to (移送执法).
  referred_to     TEXT,
  merged_into     TEXT,
  -- The acts in force: hazard_order.entry, claim.entry, acceptance.entry, strike_off.entry.
  order_entry      INTEGER,
  claim_entry      INTEGER,
  acceptance_entry INTEGER,
  strike_entry     INTEGER,
  entry         INTEGER NOT NULL UNIQUE,
  last_entry    INTEGER NOT NULL,
  CHECK (state IN ('registered', 'reopened', 'voided', 'merged') OR order_entry IS NOT NULL OR on_the_spot = 1),
  CHECK ((order_entry IS NULL) IS (deadline IS NULL)),
  CHECK ((state IS 'merged') IS (merged_into IS NOT NULL)),
  CHECK (state NOT IN ('claimed', 'accepted', 'struckOff') OR claim_entry IS NOT NULL),
  CHECK (state NOT IN ('accepted', 'struckOff') OR acceptance_entry IS NOT NULL),
  CHECK ((state IS 'struckOff') IS (strike_entry IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX hazard_by_unit ON hazard (unit, state);
CREATE INDEX hazard_by_site ON hazard (site, item);
CREATE INDEX hazard_by_inspection ON hazard (inspection) WHERE inspection IS NOT NULL;
-- Those that have come back shorten the time to the next inspection of their site.
CREATE INDEX hazard_relapsed ON hazard (site) WHERE recurrence > 0;

CREATE TRIGGER hazard_refers_to_what_exists BEFORE INSERT ON hazard
WHEN NOT EXISTS (SELECT 1 FROM current_revision
       WHERE kind = 'site' AND key = NEW.site AND revision IS NOT NULL)
  OR NOT EXISTS (SELECT 1 FROM current_revision
       WHERE kind = 'unit' AND key = NEW.unit AND revision IS NOT NULL)
  OR (NEW.inspection IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current_revision
       WHERE kind = 'inspection' AND key = NEW.inspection AND revision IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'E-DB-HAZARD-REFERENCE: no such site, unit or inspection'); END;

-- A unit that was merged or ended keeps its past; what comes goes to its successor.
CREATE TRIGGER hazard_stands_with_a_unit_of_today BEFORE INSERT ON hazard
WHEN EXISTS (SELECT 1 FROM unit_in_force WHERE unit = NEW.unit AND successor IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-UNIT-SUCCEEDED: this unit has a successor'); END;

-- Every nonconformity becomes a hazard once.
CREATE TRIGGER hazard_is_registered_once BEFORE INSERT ON hazard
WHEN NEW.inspection IS NOT NULL AND EXISTS (
  SELECT 1 FROM hazard WHERE inspection = NEW.inspection AND item IS NEW.item)
BEGIN SELECT RAISE(ABORT, 'E-DB-HAZARD-TWICE: this finding is registered already'); END;

CREATE TRIGGER hazard_acts_in_order BEFORE INSERT ON entry
WHEN NEW.stream GLOB 'hazard/*' AND EXISTS (
  SELECT 1 FROM (SELECT * FROM entry WHERE stream = NEW.stream ORDER BY seq DESC LIMIT 1) AS last
  WHERE NEW.occurred_on < last.occurred_on OR NEW.booked_on < last.booked_on)
BEGIN SELECT RAISE(ABORT, 'E-DB-HAZARD-ORDER: an act lies before the hazard''s previous act'); END;

CREATE TRIGGER hazard_follows_the_lifecycle BEFORE INSERT ON entry
WHEN NEW.type GLOB 'hazard.*' AND NEW.type <> 'hazard.registered' AND NOT EXISTS (
  SELECT 1 FROM hazard JOIN lifecycle ON lifecycle.state = hazard.state AND lifecycle.act = NEW.type
  WHERE hazard.number = substr(NEW.stream, 8))
BEGIN SELECT RAISE(ABORT, 'E-DB-HAZARD-STATE: the hazard''s state does not allow this act'); END;

-- What the ledger says of a hazard after each of its entries (台账沿革): the ledger of any day, and of any head of
-- the journal, is read from here.
CREATE TABLE ledger_line (
  hazard    TEXT NOT NULL,
  entry     INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  state     TEXT NOT NULL,
  unit      TEXT NOT NULL,
  grade     TEXT NOT NULL,
  person    TEXT,
  deadline  TEXT,
  PRIMARY KEY (hazard, entry)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_line_of_a_new_hazard AFTER INSERT ON hazard
BEGIN
  INSERT INTO ledger_line (hazard, entry, booked_on, state, unit, grade, person, deadline)
  SELECT NEW.number, seq, booked_on, NEW.state, NEW.unit, NEW.grade, NEW.person, NEW.deadline
  FROM entry WHERE seq = NEW.last_entry;
END;

CREATE TRIGGER ledger_line_of_an_act AFTER UPDATE ON hazard
BEGIN
  INSERT INTO ledger_line (hazard, entry, booked_on, state, unit, grade, person, deadline)
  SELECT NEW.number, seq, booked_on, NEW.state, NEW.unit, NEW.grade, NEW.person, NEW.deadline
  FROM entry WHERE seq = NEW.last_entry;
END;

-- The officer in charge (经办人) of a hazard: who registered it, or took it over.
CREATE TABLE charge (
  hazard     TEXT PRIMARY KEY,
  officer    TEXT NOT NULL,
  last_entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX charge_by_officer ON charge (officer);

CREATE TRIGGER charge_is_taken_by_an_officer BEFORE UPDATE ON charge
WHEN NOT EXISTS (SELECT 1 FROM officer WHERE code = NEW.officer AND left_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-CHARGE: no such officer in office'); END;

-- Hazards that are one matter at several sites (关联).
CREATE TABLE hazard_link (
  hazard TEXT NOT NULL,
  other  TEXT NOT NULL,
  entry  INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (hazard, other),
  CHECK (hazard <> other)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER hazard_link_joins_two_hazards BEFORE INSERT ON hazard_link
WHEN NOT EXISTS (SELECT 1 FROM hazard WHERE number = NEW.other AND state NOT IN ('voided', 'merged'))
  OR EXISTS (SELECT 1 FROM hazard_link WHERE hazard = NEW.other AND other = NEW.hazard)
BEGIN SELECT RAISE(ABORT, 'E-DB-LINK: there is no such hazard to link, or they are linked'); END;

-- Exceptions (特批) for a bureau too small for R1: on paper, for one officer, one hazard and one condition, before the
-- act; used once.
CREATE TABLE exception (
  number     TEXT PRIMARY KEY CHECK (number <> ''),
  entry      INTEGER NOT NULL UNIQUE,
  hazard     TEXT NOT NULL,
  condition  TEXT NOT NULL CHECK (condition IN ('acceptorIsRecorder', 'approverIsAcceptor', 'reviewerIsAcceptor')),
  officer    TEXT NOT NULL,
  approver   TEXT NOT NULL CHECK (trim(approver, char(9, 10, 13, 32, 160, 12288)) <> ''),
  reason     TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  document   TEXT NOT NULL CHECK (trim(document, char(9, 10, 13, 32, 160, 12288)) <> ''),
  granted_on TEXT NOT NULL,
  used_entry INTEGER,
  last_entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exception_by_hazard ON exception (hazard);

CREATE TRIGGER exception_is_for_an_officer_and_a_hazard BEFORE INSERT ON exception
WHEN NOT EXISTS (SELECT 1 FROM hazard WHERE number = NEW.hazard)
  OR NOT EXISTS (SELECT 1 FROM officer WHERE code = NEW.officer AND left_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-EXCEPTION-REFERENCE: no such hazard, or no such officer in office'); END;

CREATE TRIGGER exception_is_not_approved_by_its_officer BEFORE INSERT ON exception
WHEN EXISTS (SELECT 1 FROM officer WHERE code = NEW.officer AND NEW.approver IN (code, name))
BEGIN SELECT RAISE(ABORT, 'E-DB-EXCEPTION-APPROVER: nobody approves his own exception'); END;

CREATE TRIGGER exception_is_granted_once BEFORE INSERT ON exception
WHEN EXISTS (SELECT 1 FROM exception WHERE hazard = NEW.hazard AND condition = NEW.condition
  AND officer = NEW.officer AND used_entry IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-EXCEPTION-TWICE: the same exception is granted and not used yet'); END;

-- ---------------------------------------------------------------------------------------------
-- 4  Ledger acts and their rules
-- ---------------------------------------------------------------------------------------------

-- Evidence that an act rests on: position in its payload, role before 整改前, after 整改后, other 其他.
CREATE TABLE act_evidence (
  entry    INTEGER NOT NULL,
  position INTEGER NOT NULL,
  sha256   TEXT NOT NULL,
  role     TEXT NOT NULL CHECK (role IN ('before', 'after', 'other')),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER act_evidence_is_in_the_file BEFORE INSERT ON act_evidence
WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'E-DB-EVIDENCE-MISSING: the evidence is not in the file'); END;

-- Rectification order (整改通知). R2: measure, unit, person, deadline; for a major hazard a treatment plan with
-- interim control. `number` is that of the notice (整改通知书), which may hold several.
CREATE TABLE hazard_order (
  entry           INTEGER PRIMARY KEY,
  number          TEXT NOT NULL CHECK (number <> ''),
  hazard          TEXT NOT NULL,
  measure         TEXT NOT NULL CHECK (trim(measure, char(9, 10, 13, 32, 160, 12288)) <> ''),
  unit            TEXT NOT NULL CHECK (unit <> ''),
  person          TEXT NOT NULL CHECK (trim(person, char(9, 10, 13, 32, 160, 12288)) <> ''),
  deadline        TEXT NOT NULL CHECK (deadline IS date(deadline, '+0 days')),
  funds           TEXT,
  interim_control TEXT CHECK (interim_control IS NULL OR trim(interim_control, char(9, 10, 13, 32, 160, 12288)) <> ''),
  plan            TEXT CHECK (plan IS NULL OR trim(plan, char(9, 10, 13, 32, 160, 12288)) <> ''),
  ordered_on      TEXT NOT NULL,
  CHECK (deadline >= ordered_on)
) STRICT;
CREATE INDEX hazard_order_by_deadline ON hazard_order (deadline);

CREATE TRIGGER order_of_a_major_hazard_has_a_plan BEFORE INSERT ON hazard_order
WHEN (SELECT grade FROM hazard WHERE number = NEW.hazard) IS 'major'
  AND (NEW.plan IS NULL OR NEW.interim_control IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R2-PLAN: R2 a major hazard needs a treatment plan with interim control'); END;

CREATE TRIGGER order_goes_to_a_unit BEFORE INSERT ON hazard_order
WHEN NOT EXISTS (SELECT 1 FROM current_revision
  WHERE kind = 'unit' AND key = NEW.unit AND revision IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R2-UNIT: R2 no such unit'); END;

-- R6: overdue work is ordered anew; what is not overdue gets an extension.
CREATE TRIGGER order_anew_is_of_overdue_work BEFORE INSERT ON hazard_order
WHEN (SELECT deadline FROM hazard WHERE number = NEW.hazard AND state = 'ordered') >= NEW.ordered_on
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-ANEW: R6 only overdue work is ordered anew'); END;

-- Extensions (延期). R6: asked for before the deadline, request and decision apart. What counts against the deadline
-- is the day of recording, or that of a dated application (applied_on) which is attached.
CREATE TABLE extension (
  entry        INTEGER PRIMARY KEY,
  hazard       TEXT NOT NULL,
  order_entry  INTEGER NOT NULL,
  until        TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
  reason       TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  applied_on   TEXT CHECK (applied_on IS NULL OR applied_on IS date(applied_on, '+0 days')),
  asked_on     TEXT NOT NULL,
  requester    TEXT NOT NULL,
  decision     TEXT CHECK (decision IS NULL OR decision IN ('granted', 'refused')),
  decided_by   TEXT,
  opinion      TEXT,
  last_entry   INTEGER NOT NULL,
  CHECK ((decision IS NULL) IS (decided_by IS NULL)),
  CHECK (decision IS NULL OR trim(coalesce(opinion, ''), char(9, 10, 13, 32, 160, 12288)) <> '')
) STRICT;
CREATE INDEX extension_by_order ON extension (order_entry);

CREATE TRIGGER extension_is_asked_in_time BEFORE INSERT ON extension
WHEN coalesce(NEW.applied_on, NEW.asked_on) > (SELECT deadline FROM hazard WHERE number = NEW.hazard)
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-LATE: R6 an extension is asked before the deadline'); END;

CREATE TRIGGER extension_with_another_date_has_the_application BEFORE INSERT ON extension
WHEN NEW.applied_on IS NOT NULL AND (NEW.applied_on > NEW.asked_on
  OR NOT EXISTS (SELECT 1 FROM act_evidence WHERE entry = NEW.entry))
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-APPLICATION: R6 an earlier day needs the dated application'); END;

CREATE TRIGGER extension_is_longer BEFORE INSERT ON extension
WHEN NEW.until <= (SELECT deadline FROM hazard WHERE number = NEW.hazard)
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-UNTIL: R6 an extension ends after the deadline'); END;

CREATE TRIGGER extension_is_asked_once_at_a_time BEFORE INSERT ON extension
WHEN EXISTS (SELECT 1 FROM extension WHERE order_entry = NEW.order_entry AND decision IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-PENDING: R6 an extension is waiting for its decision'); END;

CREATE TRIGGER extension_is_decided_by_another BEFORE UPDATE ON extension
WHEN NEW.decided_by IS OLD.requester
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-DECIDER: R6 who records the request does not decide it'); END;

CREATE TRIGGER extension_is_decided_once BEFORE UPDATE ON extension
WHEN OLD.decision IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'E-DB-R6-DECIDED: R6 this extension is decided'); END;

-- Claim that it is rectified (报整改). R3: what was done, when, and evidence; before and after pictures for major.
CREATE TABLE claim (
  entry       INTEGER PRIMARY KEY,
  hazard      TEXT NOT NULL,
  done        TEXT NOT NULL CHECK (trim(done, char(9, 10, 13, 32, 160, 12288)) <> ''),
  claimed_on  TEXT NOT NULL,
  -- The day the work was finished.
  done_on     TEXT NOT NULL CHECK (done_on IS date(done_on, '+0 days')),
  rectifier   TEXT NOT NULL CHECK (trim(rectifier, char(9, 10, 13, 32, 160, 12288)) <> ''),
  recorded_by TEXT NOT NULL,
  -- The protective works (保护工程) that cure the hazard, where it is not cured by the unit's own hands.
  works       TEXT,
  CHECK (done_on <= claimed_on)
) STRICT;

CREATE TRIGGER claim_has_evidence BEFORE INSERT ON claim
WHEN NOT EXISTS (SELECT 1 FROM act_evidence WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-R3-EVIDENCE: R3 a claim needs evidence'); END;

CREATE TRIGGER claim_of_a_major_hazard_has_pictures BEFORE INSERT ON claim
WHEN (SELECT grade FROM hazard WHERE number = NEW.hazard) IS 'major'
  AND (SELECT count(DISTINCT role) FROM act_evidence WHERE entry = NEW.entry AND role <> 'other') < 2
BEGIN SELECT RAISE(ABORT, 'E-DB-R3-PICTURES: R3 a major hazard needs pictures before and after'); END;

-- R4: fixed on the spot (立行立改) is an ordinary hazard, with both pictures, on the day it was found.
CREATE TRIGGER claim_on_the_spot_is_of_that_day BEFORE INSERT ON claim
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS 'hazard.fixedOnSpot' AND (
  (SELECT grade FROM hazard WHERE number = NEW.hazard) IS NOT 'ordinary'
  OR NEW.claimed_on IS NOT (SELECT found_on FROM hazard WHERE number = NEW.hazard)
  OR (SELECT count(DISTINCT role) FROM act_evidence WHERE entry = NEW.entry AND role <> 'other') < 2)
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R4-SPOT: R4 fixed on the spot: ordinary, the day it was found, both pictures');
END;

-- Sent back (退回): a claim, or an acceptance that proved wrong, with the reason (R4).
CREATE TABLE send_back (
  entry        INTEGER PRIMARY KEY,
  hazard       TEXT NOT NULL,
  reason       TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  sent_back_on TEXT NOT NULL
) STRICT;

-- Acceptance on site (复核验收). R1, R4.
CREATE TABLE acceptance (
  entry       INTEGER PRIMARY KEY,
  hazard      TEXT NOT NULL,
  claim_entry INTEGER NOT NULL,
  acceptor    TEXT NOT NULL,
  opinion     TEXT NOT NULL CHECK (trim(opinion, char(9, 10, 13, 32, 160, 12288)) <> ''),
  accepted_on TEXT NOT NULL,
  -- The acceptance of the works that the claim rests on.
  works_entry INTEGER
) STRICT;

CREATE TRIGGER acceptance_is_by_another_unit BEFORE INSERT ON acceptance
WHEN (SELECT unit FROM officer WHERE code = NEW.acceptor) IN (
  SELECT rectifying_unit FROM hazard WHERE number = NEW.hazard
  UNION ALL SELECT hazard_order.unit FROM hazard JOIN hazard_order ON hazard_order.entry = hazard.order_entry
  WHERE hazard.number = NEW.hazard)
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-UNIT: R1 the acceptor belongs to the rectifying unit'); END;

CREATE TRIGGER acceptance_is_not_by_the_rectifier BEFORE INSERT ON acceptance
WHEN EXISTS (SELECT 1 FROM claim JOIN officer ON officer.code = NEW.acceptor
  WHERE claim.entry = NEW.claim_entry AND claim.rectifier IN (officer.code, officer.name))
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-RECTIFIER: R1 the acceptor is the rectifier'); END;

CREATE TRIGGER acceptance_is_not_by_the_recorder BEFORE INSERT ON acceptance
WHEN NEW.acceptor IN (SELECT recorded_by FROM claim WHERE entry = NEW.claim_entry
  UNION ALL SELECT registered_by FROM hazard WHERE number = NEW.hazard)
  AND NOT EXISTS (SELECT 1 FROM exception WHERE hazard = NEW.hazard AND condition = 'acceptorIsRecorder'
    AND officer = NEW.acceptor AND used_entry IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-RECORDER: R1 the acceptor recorded the hazard or its claim'); END;

CREATE TRIGGER acceptance_follows_the_claim BEFORE INSERT ON acceptance
WHEN NEW.accepted_on < (SELECT claimed_on FROM claim WHERE entry = NEW.claim_entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-R4-DATE: R4 an acceptance is dated on or after the claim'); END;

-- Strike-off (销号), with its own number. R5: an acceptance, and a matched row "rectified" in a return of the
-- running or the last cut-off period whose as-of day is not before the claim; what was fixed on the spot needs no row. `comparison`, `comparison_revision`
-- and `position` name that row.
CREATE TABLE strike_off (
  entry               INTEGER PRIMARY KEY,
  number              TEXT NOT NULL UNIQUE CHECK (number <> ''),
  hazard              TEXT NOT NULL,
  acceptance_entry    INTEGER NOT NULL,
  comparison          TEXT,
  comparison_revision INTEGER,
  position            INTEGER,
  approver            TEXT NOT NULL,
  struck_off_on       TEXT NOT NULL,
  booked_on           TEXT NOT NULL,
  CHECK ((comparison IS NULL) IS (comparison_revision IS NULL)),
  CHECK ((comparison IS NULL) IS (position IS NULL))
) STRICT;
CREATE INDEX strike_off_by_hazard ON strike_off (hazard);

CREATE TRIGGER strike_off_needs_acceptance BEFORE INSERT ON strike_off
WHEN NOT EXISTS (SELECT 1 FROM hazard JOIN acceptance ON acceptance.entry = hazard.acceptance_entry
  WHERE hazard.number = NEW.hazard AND hazard.state = 'accepted'
    AND acceptance.entry = NEW.acceptance_entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-R5-ACCEPTANCE: R5 a strike-off needs an acceptance'); END;

CREATE TRIGGER strike_off_is_approved_by_another BEFORE INSERT ON strike_off
WHEN NEW.approver IS (SELECT acceptor FROM acceptance WHERE entry = NEW.acceptance_entry)
  AND NOT EXISTS (SELECT 1 FROM exception WHERE hazard = NEW.hazard AND condition = 'approverIsAcceptor'
    AND officer = NEW.approver AND used_entry IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-APPROVER: R1 the approver is the acceptor'); END;

-- R2: a major hazard is listed for supervision (挂牌), and delisted (摘牌) before it is struck off.
CREATE TRIGGER strike_off_follows_delisting BEFORE INSERT ON strike_off
WHEN EXISTS (SELECT 1 FROM hazard WHERE number = NEW.hazard
  AND (listing = 'listed' OR grade = 'major' AND listing <> 'delisted'))
BEGIN SELECT RAISE(ABORT, 'E-DB-R2-LISTING: R2 a major hazard is listed, and delisted, before its strike-off'); END;

-- The matched row, in the newest comparison of the newest return in force, is reported rectified; a near miss
-- counts once it is settled as the same item, a row that differs in a field once the ledger is settled to stand.
CREATE TRIGGER strike_off_needs_a_matched_return BEFORE INSERT ON strike_off
WHEN (NEW.comparison IS NULL) IS NOT (SELECT on_the_spot FROM hazard WHERE number = NEW.hazard)
  OR NEW.comparison IS NOT NULL AND NOT EXISTS (
  SELECT 1
  FROM pairing
  JOIN comparison ON comparison.comparison = pairing.comparison AND comparison.revision = pairing.revision
  JOIN current_revision ON current_revision.kind = 'unitReturn'
    AND current_revision.key = comparison.comparison
    AND current_revision.revision = comparison.return_revision
  JOIN unit_return ON unit_return.unit_return = comparison.comparison
    AND unit_return.revision = comparison.return_revision
  JOIN period ON period.number = comparison.period
  JOIN hazard ON hazard.number = pairing.hazard
  JOIN claim ON claim.entry = hazard.claim_entry
  WHERE pairing.comparison = NEW.comparison AND pairing.revision = NEW.comparison_revision
    AND pairing.position = NEW.position
    AND pairing.hazard = NEW.hazard
    AND pairing.reported_status = 'rectified'
    AND (pairing.class = 'matched' OR EXISTS (
      SELECT 1 FROM settlement WHERE settlement.comparison = pairing.comparison
        AND settlement.comparison_revision = pairing.revision
        AND settlement.position = pairing.position AND settlement.decision = CASE pairing.class
          WHEN 'nearMiss' THEN 'sameItem' WHEN 'fieldDiffers' THEN 'ledgerStands' END))
    AND comparison.revision = (SELECT max(revision) FROM comparison WHERE comparison = NEW.comparison)
    AND unit_return.as_of >= claim.claimed_on
    AND (period.state = 'running' OR period.starts_on = (
      SELECT max(starts_on) FROM period WHERE state <> 'running')))
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R5-RETURN: R5 a strike-off needs a matched row "rectified" in a return');
END;

-- Look-back (回头看), one per strike-off: due, and how it ended: kept 保持, relapsed 复发, falseStrikeOff 虚假销号.
CREATE TABLE look_back (
  strike_entry INTEGER PRIMARY KEY,
  hazard       TEXT NOT NULL,
  due_on       TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
  result       TEXT CHECK (result IS NULL OR result IN ('kept', 'relapsed', 'falseStrikeOff')),
  reviewer     TEXT,
  reviewed_on  TEXT,
  opinion      TEXT,
  last_entry   INTEGER NOT NULL,
  CHECK ((result IS NULL) IS (reviewer IS NULL)),
  CHECK ((result IS NULL) IS (reviewed_on IS NULL)),
  CHECK ((result IS NULL) IS (opinion IS NULL))
) STRICT;
CREATE INDEX look_back_due ON look_back (due_on) WHERE result IS NULL;

CREATE TRIGGER look_back_is_by_another BEFORE UPDATE ON look_back
WHEN NEW.reviewer IS (
  SELECT acceptance.acceptor FROM strike_off
  JOIN acceptance ON acceptance.entry = strike_off.acceptance_entry
  WHERE strike_off.entry = NEW.strike_entry)
  AND NOT EXISTS (SELECT 1 FROM exception WHERE hazard = NEW.hazard AND condition = 'reviewerIsAcceptor'
    AND officer = NEW.reviewer AND used_entry IS NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-REVIEWER: R1 the look-back reviewer is the acceptor'); END;

CREATE TRIGGER look_back_ends_once BEFORE UPDATE ON look_back
WHEN OLD.result IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'E-DB-R7-ENDED: R7 this look-back has ended'); END;

-- Papers (文书): notice 整改通知书, application 销号申请单, approval 销号审批表, supervision 督办单, inspectionSheet 检查记录表,
-- statement 对账单. A paper is nothing but the acts that carry its number, so that it can be printed again at any time:
-- those of one kind that one officer did for one unit at one moment; an inspection; a sealed period. `issuer` and
-- `receiver` are units; NULL is the bureau itself, and for the receiver of a statement, all who sent returns.
CREATE TABLE document (
  number     TEXT PRIMARY KEY CHECK (number <> ''),
  kind       TEXT NOT NULL CHECK (kind IN
               ('notice', 'application', 'approval', 'supervision', 'inspectionSheet', 'statement')),
  issuer     TEXT,
  receiver   TEXT,
  officer    TEXT NOT NULL,
  issued_on  TEXT NOT NULL CHECK (issued_on IS date(issued_on, '+0 days')),
  -- The first of its acts.
  entry      INTEGER NOT NULL,
  last_entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_entry ON document (entry);

-- Its lines: one act of one hazard each.
CREATE TABLE document_line (
  document TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  hazard   TEXT NOT NULL,
  entry    INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_line_by_hazard ON document_line (hazard);

CREATE TRIGGER document_line_is_of_one_moment BEFORE INSERT ON document_line
WHEN NOT EXISTS (
  SELECT 1 FROM document AS d
  JOIN entry AS first ON first.seq = d.entry
  JOIN entry AS act ON act.seq = NEW.entry AND act.stream = 'hazard/' || NEW.hazard
    AND act.officer = d.officer AND act.recorded_at = first.recorded_at AND act.occurred_on >= d.issued_on
  JOIN hazard AS h ON h.number = NEW.hazard
  WHERE d.number = NEW.document AND CASE act.type
    WHEN 'hazard.ordered' THEN d.kind = 'notice' AND d.receiver = act.payload ->> '$.unit'
    WHEN 'hazard.reordered' THEN d.kind = 'notice' AND d.receiver = act.payload ->> '$.unit'
    WHEN 'hazard.claimed' THEN d.kind = 'application' AND d.issuer = h.rectifying_unit
    WHEN 'hazard.struckOff' THEN d.kind = 'approval' AND d.receiver = h.unit
    WHEN 'hazard.listed' THEN d.kind = 'supervision' AND d.receiver = h.unit
    WHEN 'hazard.registered' THEN d.kind = 'inspectionSheet' AND d.number = h.inspection END)
BEGIN
  SELECT RAISE(ABORT, 'E-DB-PAPER: a paper holds what one officer did for one unit at one moment');
END;

-- What became of a paper: delivered 送达 (to whom, how), signed 签字件归档 (the scan is in act_evidence).
CREATE TABLE document_event (
  entry       INTEGER PRIMARY KEY,
  document    TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('delivered', 'signed')),
  happened_on TEXT NOT NULL,
  recipient   TEXT CHECK (recipient IS NULL OR trim(recipient, char(9, 10, 13, 32, 160, 12288)) <> ''),
  method      TEXT CHECK (method IS NULL OR method IN ('direct', 'left', 'post', 'electronic', 'announcement')),
  note        TEXT,
  officer     TEXT NOT NULL,
  CHECK ((kind IS 'delivered') IS (recipient IS NOT NULL)),
  CHECK ((kind IS 'delivered') IS (method IS NOT NULL))
) STRICT;
CREATE INDEX document_event_by_document ON document_event (document);

CREATE TRIGGER document_event_follows_its_paper BEFORE INSERT ON document_event
WHEN NOT EXISTS (SELECT 1 FROM document WHERE number = NEW.document AND issued_on <= NEW.happened_on)
BEGIN SELECT RAISE(ABORT, 'E-DB-PAPER-EVENT: there is no such paper, or not yet on that day'); END;

CREATE TRIGGER document_event_of_signing_has_the_scan BEFORE INSERT ON document_event
WHEN NEW.kind IS 'signed' AND NOT EXISTS (SELECT 1 FROM act_evidence WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-PAPER-SCAN: what was signed comes as a scan'); END;

-- Cases of works (报建案卷): what was applied for, what screening said on that day, and what was decided. The
-- verdict stands in the payload of the entry that opened it, with the revisions of the zones it rests on.
CREATE TABLE case_lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL,
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO case_lifecycle (state, act, next) VALUES
  ('open',      'case.consented', 'consented'),
  ('open',      'case.approved',  'approved'),
  ('open',      'case.refused',   'refused'),
  ('open',      'case.withdrawn', 'withdrawn'),
  ('open',      'case.closed',    'closed'),
  ('consented', 'case.consented', 'consented'),
  ('consented', 'case.approved',  'approved'),
  ('consented', 'case.refused',   'refused'),
  ('consented', 'case.withdrawn', 'withdrawn'),
  ('approved',  'case.closed',    'closed'),
  ('refused',   'case.closed',    'closed'),
  ('withdrawn', 'case.closed',    'closed');

CREATE TABLE works_case (
  number         TEXT PRIMARY KEY CHECK (number <> ''),
  state          TEXT NOT NULL CHECK (state IN
                   ('open', 'consented', 'approved', 'refused', 'withdrawn', 'closed')),
  applicant      TEXT NOT NULL CHECK (trim(applicant, char(9, 10, 13, 32, 160, 12288)) <> ''),
  project        TEXT NOT NULL CHECK (trim(project, char(9, 10, 13, 32, 160, 12288)) <> ''),
  place          TEXT,
  applied_on     TEXT NOT NULL CHECK (applied_on IS date(applied_on, '+0 days')),
  due_on         TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days') AND due_on >= applied_on),
  -- WKB in hexadecimal, CGCS2000, longitude first.
  footprint      TEXT NOT NULL CHECK (footprint <> '' AND footprint NOT GLOB '*[^0-9a-f]*'),
  footprint_name TEXT NOT NULL,
  conclusion     TEXT NOT NULL CHECK (conclusion IN
                   ('inProtectionArea', 'inControlZone', 'withinUncertainty', 'undrawn', 'near', 'clear')),
  -- Whether a zone is touched, or may be: then somebody's consent comes before the approval.
  needs_consent  INTEGER NOT NULL CHECK (needs_consent IN (0, 1)),
  decided_on     TEXT CHECK (decided_on IS NULL OR decided_on IS date(decided_on, '+0 days')),
  -- What the last act happened on: no act of a case lies before the one before it.
  last_on        TEXT NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
  entry          INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry     INTEGER NOT NULL REFERENCES entry (seq),
  CHECK (needs_consent IS (conclusion NOT IN ('near', 'clear'))),
  CHECK (CASE WHEN state IN ('approved', 'refused') THEN decided_on IS NOT NULL
    WHEN state IN ('open', 'consented', 'withdrawn') THEN decided_on IS NULL ELSE 1 END)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER case_follows_its_lifecycle BEFORE INSERT ON entry
WHEN NEW.type GLOB 'case.*' AND NEW.type <> 'case.opened' AND NOT EXISTS (
  SELECT 1 FROM works_case AS c JOIN case_lifecycle AS l ON l.state = c.state AND l.act = NEW.type
  WHERE c.number = substr(NEW.stream, 6))
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-STATE: the case is not in a state for this act'); END;

CREATE TRIGGER case_acts_follow_one_another BEFORE INSERT ON entry
WHEN NEW.type GLOB 'case.*' AND (
  NEW.occurred_on < (SELECT last_on FROM works_case WHERE number = substr(NEW.stream, 6))
  OR (NEW.type = 'case.opened' AND NEW.occurred_on < NEW.payload ->> '$.appliedOn'))
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-ORDER: an act of a case does not lie before the one before it'); END;

-- A verdict that is clear has no zone that is touched, or may be; any other has one.
CREATE TRIGGER case_verdict_follows_its_hits BEFORE INSERT ON entry
WHEN NEW.type = 'case.opened' AND (NEW.payload ->> '$.verdict.conclusion' IN ('near', 'clear')) IS (
  EXISTS (SELECT 1 FROM json_each(NEW.payload, '$.verdict.hits') WHERE value ->> '$.relation' <> 'near')
  OR coalesce(json_array_length(NEW.payload, '$.verdict.undrawnNear'), 0) > 0)
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-VERDICT: the conclusion is not what the hits say'); END;

-- 文物保护法 2017 Art 17, 18; 2024 Art 28, 29: consent comes before approval.
CREATE TRIGGER case_is_approved_after_consent BEFORE INSERT ON entry
WHEN NEW.type = 'case.approved'
  AND (SELECT needs_consent AND state <> 'consented' FROM works_case WHERE number = substr(NEW.stream, 6))
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-CONSENT: works that touch a zone are approved after consent'); END;

CREATE TRIGGER case_that_touches_a_zone_is_decided BEFORE INSERT ON entry
WHEN NEW.type = 'case.closed'
  AND (SELECT needs_consent AND state = 'open' FROM works_case WHERE number = substr(NEW.stream, 6))
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-UNDECIDED: works that touch a zone are decided before the case is closed'); END;

CREATE TRIGGER case_act_says_who_and_why BEFORE INSERT ON entry
WHEN NEW.type GLOB 'case.*' AND NEW.type <> 'case.opened' AND (
  (NEW.type IN ('case.consented', 'case.approved', 'case.refused') AND (
    trim(coalesce(NEW.payload ->> '$.body', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''))
  OR (NEW.type IN ('case.refused', 'case.withdrawn', 'case.closed')
    AND trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''))
BEGIN SELECT RAISE(ABORT, 'E-DB-CASE-TERMS: the act lacks its authority, document or reason'); END;

-- Which sites a case touches, by the verdict frozen in it.
CREATE TABLE case_site (
  number TEXT NOT NULL,
  site   TEXT NOT NULL,
  entry  INTEGER NOT NULL REFERENCES entry (seq),
  PRIMARY KEY (number, site)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_site_by_site ON case_site (site);

-- Duties of sites (责任事项) as acts have left them; one never acted on has no row and is pending. The key is
-- DUTY/SITE, and DUTY/SITE@DAY for the time that a recurring duty is due on that day.
CREATE TABLE duty_lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL,
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO duty_lifecycle (state, act, next) VALUES
  ('pending',   'duty.fulfilled', 'fulfilled'),
  ('pending',   'duty.extended',  'pending'),
  ('pending',   'duty.waived',    'waived'),
  ('fulfilled', 'duty.withdrawn', 'pending'),
  ('waived',    'duty.withdrawn', 'pending');

CREATE TABLE site_duty (
  key         TEXT PRIMARY KEY CHECK (key <> ''),
  duty        TEXT NOT NULL,
  site        TEXT NOT NULL,
  -- The day that this time of a recurring duty is due.
  cycle       TEXT CHECK (cycle IS NULL OR cycle IS date(cycle, '+0 days')),
  state       TEXT NOT NULL CHECK (state IN ('pending', 'fulfilled', 'waived')),
  extended_to TEXT CHECK (extended_to IS NULL OR extended_to IS date(extended_to, '+0 days')),
  waiver      TEXT CHECK (waiver IS NULL OR waiver IN ('none', 'notApplicable')),
  last_on     TEXT NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
  entry       INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry  INTEGER NOT NULL REFERENCES entry (seq),
  CHECK ((state IS 'waived') IS (waiver IS NOT NULL)),
  CHECK (key IS duty || '/' || site || coalesce('@' || cycle, ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX site_duty_by_site ON site_duty (site);

CREATE TRIGGER duty_is_one_of_the_site BEFORE INSERT ON entry
WHEN NEW.type GLOB 'duty.*' AND (
  NEW.stream IS NOT 'duty/' || (NEW.payload ->> '$.duty') || '/' || (NEW.payload ->> '$.site')
    || coalesce('@' || (NEW.payload ->> '$.cycle'), '')
  OR NOT EXISTS (SELECT 1 FROM duty_in_force AS d JOIN site_in_force AS s ON s.site = NEW.payload ->> '$.site'
    WHERE d.duty = NEW.payload ->> '$.duty'
      AND NOT EXISTS (SELECT 1 FROM duty_scope AS o WHERE o.duty = d.duty AND o.revision = d.revision
        AND NOT EXISTS (SELECT 1 FROM duty_scope AS i WHERE i.duty = d.duty AND i.revision = d.revision
          AND i.kind = o.kind AND i.value = CASE i.kind WHEN 'category' THEN s.category ELSE s.batch_kind END))
      AND CASE WHEN EXISTS (SELECT 1 FROM duty_due_day AS y WHERE y.duty = d.duty AND y.revision = d.revision)
        THEN (NEW.payload ->> '$.cycle') GLOB '????-*' AND EXISTS (
          SELECT 1 FROM duty_due_day AS y WHERE y.duty = d.duty AND y.revision = d.revision
            AND y.month_day = substr(NEW.payload ->> '$.cycle', 6))
        ELSE NEW.payload ->> '$.cycle' IS NULL END))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY: there is no such duty of this site'); END;

CREATE TRIGGER duty_follows_its_lifecycle BEFORE INSERT ON entry
WHEN NEW.type GLOB 'duty.*' AND NOT EXISTS (SELECT 1 FROM duty_lifecycle
  WHERE act = NEW.type AND state = coalesce((SELECT state FROM site_duty WHERE key = substr(NEW.stream, 6)), 'pending'))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-STATE: the duty is not in a state for this act'); END;

CREATE TRIGGER duty_acts_follow_one_another BEFORE INSERT ON entry
WHEN NEW.type GLOB 'duty.*' AND NEW.occurred_on < (SELECT last_on FROM site_duty WHERE key = substr(NEW.stream, 6))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-ORDER: an act of a duty does not lie before the one before it'); END;

-- The clock of 实施条例 Art 8 starts on the day of publication: before it there is nothing to fulfil or to extend.
CREATE TRIGGER duty_begins_with_publication BEFORE INSERT ON entry
WHEN NEW.type IN ('duty.fulfilled', 'duty.extended') AND NOT EXISTS (
  SELECT 1 FROM site_in_force WHERE site = NEW.payload ->> '$.site' AND batch_published_on IS NOT NULL
    AND (NEW.payload ->> '$.cycle' IS NULL OR batch_published_on < NEW.payload ->> '$.cycle')
    AND (NEW.type <> 'duty.fulfilled' OR batch_published_on <= NEW.occurred_on))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-CLOCK: the clock of this duty has not started'); END;

CREATE TRIGGER duty_done_is_neither_extended_nor_waived BEFORE INSERT ON entry
WHEN NEW.type IN ('duty.extended', 'duty.waived') AND EXISTS (
  SELECT 1 FROM duty_in_force AS d JOIN site_proof AS p ON p.proof = d.proof AND p.site = NEW.payload ->> '$.site'
  WHERE d.duty = NEW.payload ->> '$.duty' AND p.state = 'known')
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-DONE: the record shows that this duty is done'); END;

CREATE TRIGGER duty_on_record_is_not_asserted BEFORE INSERT ON entry
WHEN NEW.type = 'duty.fulfilled' AND (SELECT proof FROM duty_in_force WHERE duty = NEW.payload ->> '$.duty') <> 'act'
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-PROOF: what the record proves is not fulfilled by an act'); END;

-- An extension is longer than the term, or than the extension before it.
CREATE TRIGGER duty_is_extended_beyond_its_term BEFORE INSERT ON entry
WHEN NEW.type = 'duty.extended' AND (
  (NEW.payload ->> '$.until' IS date(NEW.payload ->> '$.until', '+0 days')) IS NOT 1
  OR NEW.payload ->> '$.until' <= coalesce(
    (SELECT extended_to FROM site_duty WHERE key = substr(NEW.stream, 6)), NEW.payload ->> '$.cycle', '')
  OR (NEW.payload ->> '$.cycle' IS NULL AND (SELECT months FROM duty_in_force WHERE duty = NEW.payload ->> '$.duty') IS NULL)
  OR NEW.payload ->> '$.until' <= (SELECT batch_published_on FROM site_in_force WHERE site = NEW.payload ->> '$.site'))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-TERM: an extension goes beyond the term'); END;

CREATE TRIGGER duty_act_says_what_and_why BEFORE INSERT ON entry
WHEN (NEW.type = 'duty.fulfilled' AND (trim(coalesce(NEW.payload ->> '$.note', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR coalesce(json_array_length(NEW.payload, '$.evidence'), 0) = 0))
  OR (NEW.type IN ('duty.extended', 'duty.waived', 'duty.withdrawn') AND trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = '')
  OR (NEW.type IN ('duty.extended', 'duty.waived') AND trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = '')
  OR (NEW.type = 'duty.waived' AND coalesce(NEW.payload ->> '$.waiver', '') NOT IN ('none', 'notApplicable'))
BEGIN SELECT RAISE(ABORT, 'E-DB-DUTY-TERMS: the act lacks its evidence, reason or document'); END;

-- Protection markers (保护标志) as they were found and recorded, one row each; those of the register stand in `marker`.
-- Degrees are CGCS2000 (EPSG:4490).
CREATE TABLE site_marker (
  site         TEXT NOT NULL,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 1),
  state        TEXT NOT NULL CHECK (state IN ('standing', 'removed')),
  place        TEXT NOT NULL CHECK (trim(place, char(9, 10, 13, 32, 160, 12288)) <> ''),
  longitude    TEXT,
  latitude     TEXT,
  level        TEXT,
  name         TEXT,
  publisher    TEXT,
  published_on TEXT CHECK (published_on IS NULL OR published_on IS date(published_on, '+0 days')),
  erected_by   TEXT,
  erected_on   TEXT CHECK (erected_on IS NULL OR erected_on IS date(erected_on, '+0 days')),
  last_on      TEXT NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
  entry        INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry   INTEGER NOT NULL REFERENCES entry (seq),
  PRIMARY KEY (site, ordinal),
  CHECK ((longitude IS NULL) IS (latitude IS NULL)),
  CHECK (erected_on IS NULL OR published_on IS NULL OR erected_on >= published_on)
) STRICT, WITHOUT ROWID;

-- 实施条例 (2017) Art 10: level, name, publisher, day of publication, erecting body, day of erection.
CREATE TRIGGER marker_has_its_six_contents BEFORE INSERT ON entry
WHEN NEW.type = 'marker.recorded' AND (trim(coalesce(NEW.payload ->> '$.name', ''), char(9, 10, 13, 32, 160, 12288)) = ''
  OR ((SELECT batch_kind FROM site_in_force WHERE site = NEW.payload ->> '$.site') IS 'protectedSite' AND (
    trim(coalesce(NEW.payload ->> '$.level', ''), char(9, 10, 13, 32, 160, 12288)) = '' OR trim(coalesce(NEW.payload ->> '$.publisher', ''), char(9, 10, 13, 32, 160, 12288)) = '' OR trim(coalesce(NEW.payload ->> '$.publishedOn', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.erectedBy', ''), char(9, 10, 13, 32, 160, 12288)) = '' OR trim(coalesce(NEW.payload ->> '$.erectedOn', ''), char(9, 10, 13, 32, 160, 12288)) = '')))
BEGIN SELECT RAISE(ABORT, 'E-DB-MARKER-CONTENT: a marker of a protected site has six contents'); END;

CREATE TRIGGER marker_belongs_to_a_site BEFORE INSERT ON entry
WHEN NEW.type GLOB 'marker.*' AND (
  NEW.stream IS NOT 'marker/' || (NEW.payload ->> '$.site') || '/' || (NEW.payload ->> '$.ordinal')
  OR NOT EXISTS (SELECT 1 FROM site_in_force WHERE site = NEW.payload ->> '$.site')
  OR CASE NEW.type WHEN 'marker.removed' THEN NOT EXISTS (SELECT 1 FROM site_marker
      WHERE site = NEW.payload ->> '$.site' AND ordinal = NEW.payload ->> '$.ordinal' AND state = 'standing')
    ELSE NOT NEW.payload ->> '$.ordinal' BETWEEN 1 AND 1 + (
      SELECT coalesce(max(ordinal), 0) FROM site_marker WHERE site = NEW.payload ->> '$.site') END)
BEGIN SELECT RAISE(ABORT, 'E-DB-MARKER: there is no such site or marker'); END;

CREATE TRIGGER marker_acts_follow_one_another BEFORE INSERT ON entry
WHEN NEW.type GLOB 'marker.*' AND (NEW.occurred_on < (SELECT last_on FROM site_marker
    WHERE site = NEW.payload ->> '$.site' AND ordinal = NEW.payload ->> '$.ordinal')
  OR NEW.payload ->> '$.erectedOn' > NEW.occurred_on)
BEGIN SELECT RAISE(ABORT, 'E-DB-MARKER-ORDER: a marker is erected before it is recorded, and acts follow one another'); END;

CREATE TRIGGER marker_is_removed_for_a_reason BEFORE INSERT ON entry
WHEN NEW.type = 'marker.removed' AND trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
BEGIN SELECT RAISE(ABORT, 'E-DB-MARKER-REASON: a marker is removed for a reason'); END;

-- Record archives (记录档案) as recorded: the file, and its items (件), drawings T and photographs Z after the record of
-- the national survey, other papers W.
CREATE TABLE archive_file (
  site       TEXT PRIMARY KEY CHECK (site <> ''),
  number     TEXT NOT NULL CHECK (trim(number, char(9, 10, 13, 32, 160, 12288)) <> ''),
  keeper     TEXT NOT NULL CHECK (trim(keeper, char(9, 10, 13, 32, 160, 12288)) <> ''),
  volumes    INTEGER NOT NULL CHECK (volumes >= 1),
  updated_on TEXT NOT NULL CHECK (updated_on IS date(updated_on, '+0 days')),
  entry      INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry INTEGER NOT NULL REFERENCES entry (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE archive_item (
  site     TEXT NOT NULL,
  code     TEXT NOT NULL CHECK (code GLOB '[TZW][0-9][0-9][0-9][0-9][0-9]'),
  title    TEXT NOT NULL CHECK (trim(title, char(9, 10, 13, 32, 160, 12288)) <> ''),
  volume   INTEGER NOT NULL CHECK (volume >= 1),
  -- The file itself, where it is kept here.
  sha256   TEXT,
  added_on TEXT NOT NULL,
  entry    INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  PRIMARY KEY (site, code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER archive_belongs_to_a_site BEFORE INSERT ON entry
WHEN NEW.type GLOB 'archive.*' AND (
  NOT EXISTS (SELECT 1 FROM site_in_force WHERE 'archive/' || site = NEW.stream)
  OR NEW.type = 'archive.added' AND NOT EXISTS (SELECT 1 FROM archive_file WHERE 'archive/' || site = NEW.stream)
  OR NEW.occurred_on < (SELECT updated_on FROM archive_file WHERE 'archive/' || site = NEW.stream))
BEGIN SELECT RAISE(ABORT, 'E-DB-ARCHIVE: there is no such site or archive, or not on that day'); END;

CREATE TRIGGER archive_item_takes_the_next_number BEFORE INSERT ON archive_item
WHEN CAST(substr(NEW.code, 2) AS INTEGER) IS NOT 1 + (SELECT count(*) FROM archive_item
    WHERE site = NEW.site AND substr(code, 1, 1) = substr(NEW.code, 1, 1))
  OR NEW.volume > (SELECT volumes FROM archive_file WHERE site = NEW.site)
BEGIN SELECT RAISE(ABORT, 'E-DB-ARCHIVE-ITEM: an item takes the next number of its kind, in a volume of the archive'); END;

-- Risk assessments (风险评估): the grade of a site comes from one that was reviewed. Levels, score and grade follow from
-- the method's version and the inputs; the database computes them again.
CREATE TABLE assessment_lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL,
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO assessment_lifecycle (state, act, next) VALUES
  ('assessed', 'risk.confirmed', 'confirmed'),
  ('assessed', 'risk.returned',  'returned');

CREATE TABLE assessment (
  number          TEXT PRIMARY KEY CHECK (number <> ''),
  state           TEXT NOT NULL CHECK (state IN ('assessed', 'confirmed', 'returned')),
  site            TEXT NOT NULL,
  method          TEXT NOT NULL,
  method_revision INTEGER NOT NULL,
  likelihood      INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  consequence     INTEGER NOT NULL CHECK (consequence BETWEEN 1 AND 5),
  score           INTEGER NOT NULL CHECK (score IS likelihood * consequence),
  grade           TEXT NOT NULL CHECK (grade IN ('major', 'larger', 'ordinary', 'low')),
  assessor        TEXT NOT NULL,
  assessed_on     TEXT NOT NULL CHECK (assessed_on IS date(assessed_on, '+0 days')),
  valid_until     TEXT NOT NULL CHECK (valid_until IS date(valid_until, '+0 days') AND valid_until > assessed_on),
  reviewer        TEXT,
  reviewed_on     TEXT CHECK (reviewed_on IS NULL OR reviewed_on >= assessed_on),
  entry           INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry      INTEGER NOT NULL REFERENCES entry (seq),
  CHECK ((state IS 'assessed') IS (reviewer IS NULL)),
  CHECK ((reviewer IS NULL) IS (reviewed_on IS NULL)),
  CHECK (reviewer IS NOT assessor)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_by_site ON assessment (site, entry);

CREATE TABLE assessment_factor (
  assessment TEXT NOT NULL,
  factor     TEXT NOT NULL,
  level      INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  -- What the registry counted, where it counts.
  count      INTEGER CHECK (count IS NULL OR count >= 0),
  note       TEXT,
  PRIMARY KEY (assessment, factor)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assessment_follows_its_lifecycle BEFORE INSERT ON entry
WHEN NEW.type IN ('risk.confirmed', 'risk.returned') AND NOT EXISTS (
  SELECT 1 FROM assessment AS a JOIN assessment_lifecycle AS l ON l.state = a.state AND l.act = NEW.type
  WHERE a.number = substr(NEW.stream, 12))
BEGIN SELECT RAISE(ABORT, 'E-DB-RISK-STATE: the assessment is not in a state for this act'); END;

CREATE TRIGGER assessment_is_reviewed_by_another BEFORE INSERT ON entry
WHEN NEW.type IN ('risk.confirmed', 'risk.returned')
  AND NEW.officer IS (SELECT assessor FROM assessment WHERE number = substr(NEW.stream, 12))
BEGIN SELECT RAISE(ABORT, 'E-DB-RISK-REVIEWER: nobody reviews his own assessment'); END;

CREATE TRIGGER assessment_review_says_why BEFORE INSERT ON entry
WHEN NEW.type IN ('risk.confirmed', 'risk.returned') AND trim(coalesce(NEW.payload ->> '$.opinion', ''), char(9, 10, 13, 32, 160, 12288)) = ''
BEGIN SELECT RAISE(ABORT, 'E-DB-RISK-OPINION: a review gives its opinion'); END;

-- The factors assessed are those of the method, each level within it; what the registry counts is what it counts now.
CREATE TRIGGER assessment_has_the_inputs_of_its_method BEFORE INSERT ON entry
WHEN NEW.type = 'risk.assessed' AND (
  NOT EXISTS (SELECT 1 FROM site_in_force WHERE site = NEW.payload ->> '$.site')
  OR NOT EXISTS (SELECT 1 FROM method_revision
    WHERE method = NEW.payload ->> '$.method' AND revision = NEW.payload ->> '$.revision')
  OR (SELECT count(*) FROM json_each(NEW.payload, '$.factors')) IS NOT (SELECT count(*) FROM method_factor
    WHERE method = NEW.payload ->> '$.method' AND revision = NEW.payload ->> '$.revision')
  OR EXISTS (SELECT 1 FROM method_factor AS f
    LEFT JOIN json_each(NEW.payload, '$.factors') AS i ON i.value ->> '$.factor' = f.factor
    WHERE f.method = NEW.payload ->> '$.method' AND f.revision = NEW.payload ->> '$.revision'
      AND CASE WHEN f.measure IS NULL
        THEN (i.value ->> '$.level' BETWEEN 1 AND 5 AND i.value ->> '$.count' IS NULL) IS NOT 1
        ELSE i.value ->> '$.level' IS NOT 1 + (i.value ->> '$.count' >= f.second) + (i.value ->> '$.count' >= f.third)
            + (i.value ->> '$.count' >= f.fourth) + (i.value ->> '$.count' >= f.fifth)
          OR i.value ->> '$.count' IS NOT CASE f.measure WHEN 'overdueHazards' THEN (
              SELECT count(*) FROM hazard WHERE site = NEW.payload ->> '$.site' AND state = 'ordered'
                AND deadline < NEW.occurred_on)
            ELSE (SELECT count FROM site_count WHERE site = NEW.payload ->> '$.site' AND measure = f.measure) END
        END))
BEGIN SELECT RAISE(ABORT, 'E-DB-RISK-INPUTS: the inputs are not those of the method and the registry'); END;

-- Of each axis the weighted mean of the levels in hundredths, cut off, then rounded half up to a level.
CREATE TRIGGER assessment_follows_its_inputs BEFORE INSERT ON entry
WHEN NEW.type = 'risk.assessed' AND EXISTS (
  SELECT 1 FROM (SELECT
      sum(f.weight * (i.value ->> '$.level')) FILTER (WHERE f.axis = 'likelihood') * 100
        / sum(f.weight) FILTER (WHERE f.axis = 'likelihood') AS likely,
      sum(f.weight * (i.value ->> '$.level')) FILTER (WHERE f.axis = 'consequence') * 100
        / sum(f.weight) FILTER (WHERE f.axis = 'consequence') AS grave
    FROM method_factor AS f JOIN json_each(NEW.payload, '$.factors') AS i ON i.value ->> '$.factor' = f.factor
    WHERE f.method = NEW.payload ->> '$.method' AND f.revision = NEW.payload ->> '$.revision') AS mean
  JOIN method_revision AS m ON m.method = NEW.payload ->> '$.method' AND m.revision = NEW.payload ->> '$.revision'
  WHERE NEW.payload ->> '$.likelihood' IS NOT (likely + 50) / 100
    OR NEW.payload ->> '$.consequence' IS NOT (grave + 50) / 100
    OR NEW.payload ->> '$.score' IS NOT (likely + 50) / 100 * ((grave + 50) / 100)
    OR NEW.payload ->> '$.grade' IS NOT CASE WHEN NEW.payload ->> '$.score' >= major_from THEN 'major'
      WHEN NEW.payload ->> '$.score' >= larger_from THEN 'larger'
      WHEN NEW.payload ->> '$.score' >= ordinary_from THEN 'ordinary' ELSE 'low' END)
BEGIN SELECT RAISE(ABORT, 'E-DB-RISK-SCORE: score and grade are not what the inputs give'); END;

-- Uses (使用) of a site: in force until ended, reviewed every year.
CREATE TABLE use_lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL,
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO use_lifecycle (state, act, next) VALUES
  ('inForce', 'use.reviewed', 'inForce'),
  ('inForce', 'use.ended',    'ended');

CREATE TABLE site_use (
  number     TEXT PRIMARY KEY CHECK (number <> ''),
  site       TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('inForce', 'ended')),
  -- present 现状使用, change 改变用途.
  kind       TEXT NOT NULL CHECK (kind IN ('present', 'change')),
  use        TEXT NOT NULL CHECK (trim(use, char(9, 10, 13, 32, 160, 12288)) <> ''),
  openness   TEXT NOT NULL CHECK (openness IN ('open', 'closed')),
  user       TEXT NOT NULL CHECK (trim(user, char(9, 10, 13, 32, 160, 12288)) <> ''),
  -- Whether it worsens the risk, and why.
  worsens    TEXT CHECK (worsens IS NULL OR trim(worsens, char(9, 10, 13, 32, 160, 12288)) <> ''),
  begun_on   TEXT NOT NULL CHECK (begun_on IS date(begun_on, '+0 days')),
  review_on  TEXT NOT NULL CHECK (review_on IS date(review_on, '+0 days')),
  last_on    TEXT NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
  entry      INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry INTEGER NOT NULL REFERENCES entry (seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_use_by_site ON site_use (site);

-- Visits, activities, publicity (开放、活动、宣传): what was held when, and how many it reached.
CREATE TABLE site_event (
  number  TEXT PRIMARY KEY CHECK (number <> ''),
  site    TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('visit', 'activity', 'publicity')),
  title   TEXT NOT NULL CHECK (trim(title, char(9, 10, 13, 32, 160, 12288)) <> ''),
  reach   INTEGER NOT NULL CHECK (reach >= 0),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
  entry   INTEGER NOT NULL UNIQUE REFERENCES entry (seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_event_by_site ON site_event (site, held_on);

CREATE TRIGGER use_is_of_a_site BEFORE INSERT ON entry
WHEN NEW.type IN ('use.recorded', 'use.held')
  AND NOT EXISTS (SELECT 1 FROM site_in_force WHERE site = NEW.payload ->> '$.site')
BEGIN SELECT RAISE(ABORT, 'E-DB-USE: there is no such site'); END;

CREATE TRIGGER use_follows_its_lifecycle BEFORE INSERT ON entry
WHEN NEW.type IN ('use.reviewed', 'use.ended') AND NOT EXISTS (
  SELECT 1 FROM site_use AS u JOIN use_lifecycle AS l ON l.state = u.state AND l.act = NEW.type
  WHERE u.number = substr(NEW.stream, 5))
BEGIN SELECT RAISE(ABORT, 'E-DB-USE-STATE: the use is not in a state for this act'); END;

CREATE TRIGGER use_acts_follow_one_another BEFORE INSERT ON entry
WHEN NEW.type IN ('use.reviewed', 'use.ended')
  AND NEW.occurred_on < (SELECT last_on FROM site_use WHERE number = substr(NEW.stream, 5))
BEGIN SELECT RAISE(ABORT, 'E-DB-USE-ORDER: an act of a use does not lie before the one before it'); END;

CREATE TRIGGER use_review_says_why BEFORE INSERT ON entry
WHEN NEW.type IN ('use.reviewed', 'use.ended') AND trim(coalesce(NEW.payload ->> '$.opinion', ''), char(9, 10, 13, 32, 160, 12288)) = ''
BEGIN SELECT RAISE(ABORT, 'E-DB-USE-OPINION: a review gives its opinion'); END;

-- 文物保护法 2017 Art 23, 2024 Art 34: a change of use is permitted, after consent; who does which is data of the site.
CREATE TRIGGER use_is_changed_by_permission BEFORE INSERT ON entry
WHEN NEW.type = 'use.recorded' AND NEW.payload ->> '$.kind' IS 'change' AND (trim(coalesce(NEW.payload ->> '$.permission', ''), char(9, 10, 13, 32, 160, 12288)) = ''
  OR trim(coalesce(NEW.payload ->> '$.permittedBy', ''), char(9, 10, 13, 32, 160, 12288)) = '' OR NEW.payload ->> '$.permittedBy' IS NOT coalesce(
    (SELECT approving_body FROM site_in_force WHERE site = NEW.payload ->> '$.site'), NEW.payload ->> '$.permittedBy')
  OR ((SELECT consenting_body FROM site_in_force WHERE site = NEW.payload ->> '$.site') IS NOT NULL AND (
    NEW.payload ->> '$.consentedBy' IS NOT (SELECT consenting_body FROM site_in_force WHERE site = NEW.payload ->> '$.site')
    OR trim(coalesce(NEW.payload ->> '$.consent', ''), char(9, 10, 13, 32, 160, 12288)) = '')))
BEGIN SELECT RAISE(ABORT, 'E-DB-USE-PERMISSION: a change of use is permitted by the body of the site, after consent'); END;

-- Every condition attached to a permission is an item of the checklist that comes with it.
CREATE TRIGGER use_conditions_are_checked BEFORE INSERT ON entry
WHEN NEW.type = 'use.recorded' AND coalesce(json_array_length(NEW.payload, '$.conditions'), 0) IS NOT (
  SELECT count(*) FROM record JOIN checklist_item AS i ON i.checklist = record.key AND i.revision = record.revision
  WHERE record.entry = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'E-DB-USE-CONDITIONS: every condition of a use is an item of its checklist'); END;
-- Protective works (保护工程): emergencyReinforcement 抢险加固, repair 修缮, maintenance 保养维护, protectiveFacility
-- 保护性设施, relocation 迁移. Proposed for a cause, approved by the authority that the register names for the site, done
-- by a firm, accepted by others. While they run, the head of the executing unit is the directly responsible person
-- (文物督发〔2020〕39号).
CREATE TABLE works_lifecycle (
  state TEXT NOT NULL,
  act   TEXT NOT NULL,
  next  TEXT NOT NULL,
  PRIMARY KEY (state, act)
) STRICT, WITHOUT ROWID;

INSERT INTO works_lifecycle (state, act, next) VALUES
  ('proposed', 'works.approved', 'approved'),
  ('proposed', 'works.closed',   'closed'),
  ('approved', 'works.started',  'started'),
  ('approved', 'works.closed',   'closed'),
  ('started',  'works.reported', 'started'),
  ('started',  'works.sentBack', 'started'),
  ('started',  'works.accepted', 'accepted'),
  ('started',  'works.closed',   'closed'),
  ('accepted', 'works.reported', 'accepted'),
  ('accepted', 'works.closed',   'closed');

CREATE TABLE works (
  number            TEXT PRIMARY KEY CHECK (number <> ''),
  state             TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'started', 'accepted', 'closed')),
  site              TEXT NOT NULL,
  kind              TEXT NOT NULL CHECK (kind IN
                      ('emergencyReinforcement', 'repair', 'maintenance', 'protectiveFacility', 'relocation')),
  title             TEXT NOT NULL CHECK (trim(title, char(9, 10, 13, 32, 160, 12288)) <> ''),
  scheme            TEXT NOT NULL CHECK (trim(scheme, char(9, 10, 13, 32, 160, 12288)) <> ''),
  -- Why (缘由), beside the causes of works_cause.
  reason            TEXT CHECK (reason IS NULL OR trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  -- Whole yuan (元), as `paid` is.
  budget            INTEGER CHECK (budget IS NULL OR budget >= 1),
  funds_source      TEXT CHECK (funds_source IS NULL OR trim(funds_source, char(9, 10, 13, 32, 160, 12288)) <> ''),
  plan_from         TEXT NOT NULL CHECK (plan_from IS date(plan_from, '+0 days')),
  plan_to           TEXT NOT NULL CHECK (plan_to IS date(plan_to, '+0 days') AND plan_to >= plan_from),
  -- What protects the site until the works are done (临时措施).
  interim_measure   TEXT CHECK (interim_measure IS NULL OR trim(interim_measure, char(9, 10, 13, 32, 160, 12288)) <> ''),
  proposed_by       TEXT NOT NULL,
  -- The approval, and the opinion (意见) that came before it.
  approving_body    TEXT,
  approval_document TEXT,
  approved_on       TEXT CHECK (approved_on IS NULL OR approved_on IS date(approved_on, '+0 days')),
  opinion_body      TEXT,
  opinion_document  TEXT,
  opinion_on        TEXT CHECK (opinion_on IS NULL OR opinion_on IS date(opinion_on, '+0 days')),
  -- The executing unit (施工单位), the number of its qualification (资质证书号), its head (负责人).
  unit              TEXT,
  qualification     TEXT,
  head              TEXT,
  contract          TEXT,
  started_on        TEXT CHECK (started_on IS NULL OR started_on IS date(started_on, '+0 days')),
  paid              INTEGER NOT NULL CHECK (paid >= 0),
  accepted_on       TEXT CHECK (accepted_on IS NULL OR accepted_on IS date(accepted_on, '+0 days')),
  acceptance_entry  INTEGER,
  -- How it was closed: completed 已完成, abandoned 中止, notCarriedOut 未实施.
  outcome           TEXT CHECK (outcome IS NULL OR outcome IN ('completed', 'abandoned', 'notCarriedOut')),
  -- What the last act happened on: no act of works lies before the one before it.
  last_on           TEXT NOT NULL CHECK (last_on IS date(last_on, '+0 days')),
  entry             INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  last_entry        INTEGER NOT NULL REFERENCES entry (seq),
  CHECK ((approved_on IS NULL) IS (approving_body IS NULL)),
  CHECK ((approved_on IS NULL) IS (approval_document IS NULL)),
  CHECK ((opinion_on IS NULL) IS (opinion_body IS NULL)),
  CHECK ((opinion_on IS NULL) IS (opinion_document IS NULL)),
  CHECK (opinion_on IS NULL OR coalesce(opinion_on <= approved_on, 0)),
  CHECK ((started_on IS NULL) IS (unit IS NULL)),
  CHECK ((started_on IS NULL) IS (head IS NULL)),
  CHECK (started_on IS NULL OR kind IS 'maintenance' OR qualification IS NOT NULL),
  CHECK ((accepted_on IS NULL) IS (acceptance_entry IS NULL)),
  CHECK ((state IS 'closed') IS (outcome IS NOT NULL)),
  CHECK (CASE state WHEN 'proposed' THEN approved_on IS NULL
    WHEN 'approved' THEN approved_on IS NOT NULL AND started_on IS NULL
    WHEN 'started' THEN started_on IS NOT NULL AND accepted_on IS NULL
    WHEN 'accepted' THEN accepted_on IS NOT NULL
    ELSE (accepted_on IS NOT NULL) IS (outcome IS 'completed')
      AND (started_on IS NULL) IS (outcome IS 'notCarriedOut') END)
) STRICT, WITHOUT ROWID;
CREATE INDEX works_by_site ON works (site, state);

CREATE TRIGGER works_are_of_a_site_in_force BEFORE INSERT ON works
WHEN NOT EXISTS (SELECT 1 FROM current_revision
  WHERE kind = 'site' AND key = NEW.site AND revision IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-SITE: no such site'); END;

-- What the works are for (工程事由): hazards and risk assessments (风险评估) of their site.
CREATE TABLE works_cause (
  works     TEXT NOT NULL,
  position  INTEGER NOT NULL CHECK (position >= 0),
  kind      TEXT NOT NULL CHECK (kind IN ('hazard', 'assessment')),
  reference TEXT NOT NULL CHECK (trim(reference, char(9, 10, 13, 32, 160, 12288)) <> ''),
  PRIMARY KEY (works, position),
  UNIQUE (works, kind, reference)
) STRICT, WITHOUT ROWID;
CREATE INDEX works_cause_by_reference ON works_cause (reference, kind);

CREATE TRIGGER works_cause_is_an_open_hazard_of_the_site BEFORE INSERT ON works_cause
WHEN NEW.kind = 'hazard' AND NOT EXISTS (SELECT 1 FROM hazard
  WHERE number = NEW.reference AND site = (SELECT site FROM works WHERE number = NEW.works)
    AND state NOT IN ('struckOff', 'voided', 'merged'))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-HAZARD: the hazard is not open, or of another site'); END;

CREATE TRIGGER works_cause_is_an_assessment_of_the_site BEFORE INSERT ON works_cause
WHEN NEW.kind = 'assessment' AND NOT EXISTS (SELECT 1 FROM assessment
  WHERE number = NEW.reference AND site = (SELECT site FROM works WHERE number = NEW.works))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-ASSESSMENT: there is no such assessment of the site'); END;

-- Maintenance alone may be for a mere reason.
CREATE TRIGGER works_have_a_cause BEFORE INSERT ON entry
WHEN NEW.type = 'works.proposed' AND coalesce(json_array_length(NEW.payload, '$.causes'), 0) = 0
  AND (NEW.payload ->> '$.kind' IS NOT 'maintenance'
    OR trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = '')
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-CAUSE: works are for a hazard or an assessment, maintenance for a reason'); END;

CREATE TRIGGER works_follow_their_lifecycle BEFORE INSERT ON entry
WHEN NEW.type GLOB 'works.*' AND NEW.type <> 'works.proposed' AND NOT EXISTS (
  SELECT 1 FROM works AS w JOIN works_lifecycle AS l ON l.state = w.state AND l.act = NEW.type
  WHERE w.number = substr(NEW.stream, 7))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-STATE: the works are not in a state for this act'); END;

CREATE TRIGGER works_acts_follow_one_another BEFORE INSERT ON entry
WHEN NEW.type GLOB 'works.*'
  AND NEW.occurred_on < (SELECT last_on FROM works WHERE number = substr(NEW.stream, 7))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-ORDER: an act of works does not lie before the one before it'); END;

-- Who approves is data of the site, where it is known.
CREATE TRIGGER works_are_approved_by_the_authority_of_the_site BEFORE INSERT ON entry
WHEN NEW.type = 'works.approved' AND EXISTS (
  SELECT 1 FROM works AS w JOIN site_in_force AS s ON s.site = w.site
  WHERE w.number = substr(NEW.stream, 7) AND s.approving_body_state = 'known'
    AND s.approving_body IS NOT NEW.payload ->> '$.body')
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-APPROVER: the register names another authority for this site'); END;

-- And so is whose opinion comes first; an opinion that is stated is stated whole.
CREATE TRIGGER works_are_approved_after_the_opinion BEFORE INSERT ON entry
WHEN NEW.type = 'works.approved' AND EXISTS (
  SELECT 1 FROM works AS w JOIN site_in_force AS s ON s.site = w.site
  WHERE w.number = substr(NEW.stream, 7)
    AND (s.consenting_body_state = 'known'
      OR coalesce(NEW.payload ->> '$.opinionBody', NEW.payload ->> '$.opinionDocument',
        NEW.payload ->> '$.opinionOn') IS NOT NULL)
    AND (coalesce(s.consenting_body, NEW.payload ->> '$.opinionBody') IS NOT NEW.payload ->> '$.opinionBody'
      OR trim(coalesce(NEW.payload ->> '$.opinionBody', ''), char(9, 10, 13, 32, 160, 12288)) = ''
      OR trim(coalesce(NEW.payload ->> '$.opinionDocument', ''), char(9, 10, 13, 32, 160, 12288)) = ''
      OR coalesce(NEW.payload ->> '$.opinionOn' > NEW.occurred_on, 1)))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-OPINION: the opinion that comes first is missing, or of another authority'); END;

CREATE TRIGGER works_act_says_what_it_must BEFORE INSERT ON entry
WHEN NEW.type GLOB 'works.*' AND CASE NEW.type
  WHEN 'works.approved' THEN
    trim(coalesce(NEW.payload ->> '$.body', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
  WHEN 'works.started' THEN
    trim(coalesce(NEW.payload ->> '$.unit', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.head', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.qualification', ''), char(9, 10, 13, 32, 160, 12288)) = ''
      AND (SELECT kind FROM works WHERE number = substr(NEW.stream, 7)) IS NOT 'maintenance'
  WHEN 'works.reported' THEN
    trim(coalesce(NEW.payload ->> '$.progress', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR coalesce(json_type(NEW.payload, '$.paid'), 'integer') <> 'integer' OR coalesce(NEW.payload ->> '$.paid', 1) < 1
  WHEN 'works.closed' THEN
    trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    AND (SELECT state FROM works WHERE number = substr(NEW.stream, 7)) IS NOT 'accepted' END
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-TERMS: the act lacks what it must say'); END;

-- An acceptance, whatever it finds, says what was found, on paper and with evidence.
CREATE TRIGGER works_are_accepted_on_evidence BEFORE INSERT ON entry
WHEN NEW.type IN ('works.accepted', 'works.sentBack') AND (
  trim(coalesce(NEW.payload ->> '$.opinion', ''), char(9, 10, 13, 32, 160, 12288)) = ''
  OR trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
  OR coalesce(json_array_length(NEW.payload, '$.evidence'), 0) = 0)
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-EVIDENCE: an acceptance needs opinion, document and evidence'); END;

-- The acceptor is none of the executing unit, by its code or by any name it has had, not its head, and not who proposed
-- the works.
CREATE TRIGGER works_are_accepted_by_others BEFORE INSERT ON entry
WHEN NEW.type IN ('works.accepted', 'works.sentBack') AND EXISTS (
  SELECT 1 FROM works AS w JOIN officer AS o ON o.code = NEW.officer
  WHERE w.number = substr(NEW.stream, 7) AND (w.proposed_by = o.code OR w.head IN (o.code, o.name)
    OR w.unit IN (SELECT name FROM officer_unit_name WHERE officer = o.code)))
BEGIN SELECT RAISE(ABORT, 'E-DB-WORKS-ACCEPTOR: the acceptor is of the executing unit, or proposed the works'); END;

-- R3: works that cure a hazard are for that hazard, have begun, and were not given up.
CREATE TRIGGER claim_rests_on_works_for_the_hazard BEFORE INSERT ON claim
WHEN NEW.works IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM works AS w JOIN works_cause AS c ON c.works = w.number AND c.kind = 'hazard'
  WHERE w.number = NEW.works AND c.reference = NEW.hazard AND w.started_on <= NEW.claimed_on
    AND coalesce(w.outcome, 'completed') = 'completed')
BEGIN SELECT RAISE(ABORT, 'E-DB-R3-WORKS: R3 the works are for another hazard, or have not begun'); END;

-- R1: who carried the works out has rectified the hazard, and does not accept it.
CREATE TRIGGER acceptance_is_not_by_the_executing_unit BEFORE INSERT ON acceptance
WHEN EXISTS (
  SELECT 1 FROM claim JOIN works AS w ON w.number = claim.works JOIN officer AS o ON o.code = NEW.acceptor
  WHERE claim.entry = NEW.claim_entry AND (w.head IN (o.code, o.name)
    OR w.unit IN (SELECT name FROM officer_unit_name WHERE officer = o.code)))
BEGIN SELECT RAISE(ABORT, 'E-DB-R1-WORKS: R1 the acceptor is of the unit that carried the works out'); END;

-- R4: a hazard that works cure is accepted after the works are.
CREATE TRIGGER acceptance_waits_for_the_works BEFORE INSERT ON acceptance
WHEN EXISTS (SELECT 1 FROM claim LEFT JOIN works AS w ON w.number = claim.works
  WHERE claim.entry = NEW.claim_entry AND claim.works IS NOT NULL
    AND NOT coalesce(w.accepted_on <= NEW.accepted_on, 0))
BEGIN SELECT RAISE(ABORT, 'E-DB-R4-WORKS: R4 the works that cure the hazard are not accepted'); END;

-- ---------------------------------------------------------------------------------------------
-- 5  Reconciliation
-- ---------------------------------------------------------------------------------------------

-- Periods (期次): running → cutOff 截账 → sealed 封账, each following on the last without a gap.
CREATE TABLE period (
  number     TEXT PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
  starts_on  TEXT NOT NULL CHECK (starts_on IS date(starts_on, '+0 days')),
  ends_on    TEXT NOT NULL CHECK (ends_on IS date(ends_on, '+0 days')),
  state      TEXT NOT NULL CHECK (state IN ('running', 'cutOff', 'sealed')),
  last_entry INTEGER NOT NULL,
  CHECK (starts_on <= ends_on)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER period_follows_the_last BEFORE INSERT ON period
WHEN EXISTS (SELECT 1 FROM period WHERE state = 'running')
  OR NEW.starts_on IS NOT coalesce((SELECT date(max(ends_on), '+1 days') FROM period), NEW.starts_on)
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-GAP: R8 a period follows the last one, once that is cut off'); END;

CREATE TRIGGER period_moves_on BEFORE UPDATE ON period
WHEN (OLD.state IS 'running' AND NEW.state IS NOT 'cutOff')
  OR (OLD.state IS 'cutOff' AND NEW.state IS NOT 'sealed') OR OLD.state IS 'sealed'
  OR NEW.starts_on IS NOT OLD.starts_on OR NEW.ends_on IS NOT OLD.ends_on OR NEW.name IS NOT OLD.name
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-STATE: R8 a period goes from running to cut off to sealed'); END;

-- Returns a cut-off period waits for; absent_reason where it is on record that none came (记明未报).
CREATE TABLE expected_return (
  period        TEXT NOT NULL,
  unit          TEXT NOT NULL,
  absent_reason TEXT CHECK (absent_reason IS NULL OR trim(absent_reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  last_entry    INTEGER NOT NULL,
  PRIMARY KEY (period, unit)
) STRICT, WITHOUT ROWID;

-- A comparison is of the return in force with the ledger up to the entry before, and passes nothing over: each row of
-- the return stands in it once, with its status, and each hazard on the unit's ledger on the as-of day. Whether the
-- classes are right is `verify`'s; that a match is by number and site is seen here.
CREATE TRIGGER comparison_is_complete BEFORE INSERT ON entry
WHEN NEW.type = 'return.compared' AND ((SELECT count(*) FROM record WHERE entry = NEW.seq) IS NOT 1 OR NOT EXISTS (
  SELECT 1 FROM record
  JOIN comparison AS c ON c.comparison = record.key AND c.revision = record.revision
  JOIN current_revision AS current
    ON current.kind = 'unitReturn' AND current.key = c.comparison AND current.revision = c.return_revision
  JOIN unit_return AS r ON r.unit_return = c.comparison AND r.revision = c.return_revision
  JOIN period ON period.number = c.period AND period.state <> 'sealed'
  WHERE record.entry = NEW.seq AND c.head = NEW.seq - 1 AND NEW.stream = 'period/' || c.period
    AND (SELECT count(*) FROM return_row AS w WHERE w.unit_return = c.comparison AND w.revision = c.return_revision)
      = (SELECT count(row) FROM pairing AS p WHERE p.comparison = c.comparison AND p.revision = c.revision)
    AND NOT EXISTS (
      SELECT position, status FROM return_row AS w
      WHERE w.unit_return = c.comparison AND w.revision = c.return_revision
      EXCEPT SELECT row, reported_status FROM pairing AS p WHERE p.comparison = c.comparison AND p.revision = c.revision)
    AND NOT EXISTS (
      SELECT hazard FROM movement WHERE unit = c.unit AND booked_on <= r.as_of GROUP BY hazard HAVING sum(amount) > 0
      EXCEPT SELECT hazard FROM pairing AS p WHERE p.comparison = c.comparison AND p.revision = c.revision)
    AND NOT EXISTS (
      SELECT hazard FROM pairing AS p
      WHERE p.comparison = c.comparison AND p.revision = c.revision AND p.hazard IS NOT NULL
      EXCEPT SELECT hazard FROM movement WHERE unit = c.unit AND booked_on <= r.as_of)
    AND NOT EXISTS (
      SELECT 1 FROM pairing AS p LEFT JOIN hazard AS h ON h.number = p.hazard
      LEFT JOIN return_row AS w
        ON w.unit_return = c.comparison AND w.revision = c.return_revision AND w.position = p.row
      WHERE p.comparison = c.comparison AND p.revision = c.revision AND p.class = 'matched'
        AND (upper(w.number) IS NOT h.number OR w.site IS NOT h.site OR h.number IS NULL))))
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-COMPARED: R8 a comparison covers the return in force and the ledger'); END;

-- Settlements (处理意见) of differences. R10: by a decision with officer and reason.
CREATE TABLE settlement (
  entry               INTEGER PRIMARY KEY,
  comparison          TEXT NOT NULL,
  comparison_revision INTEGER NOT NULL,
  position            INTEGER NOT NULL,
  decision            TEXT NOT NULL CHECK (decision IN
    ('ledgerStands', 'returnStands', 'sameItem', 'register', 'correctReturn')),
  reason              TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
  -- The hazard registered from an unlisted row.
  hazard              TEXT,
  officer             TEXT NOT NULL,
  settled_on          TEXT NOT NULL,
  UNIQUE (comparison, comparison_revision, position),
  CHECK ((decision IS 'register') IS (hazard IS NOT NULL))
) STRICT;

CREATE TRIGGER settlement_is_of_a_difference BEFORE INSERT ON settlement
WHEN NOT EXISTS (SELECT 1 FROM pairing
  JOIN comparison AS c ON c.comparison = pairing.comparison AND c.revision = pairing.revision
  JOIN period ON period.number = c.period AND period.state <> 'sealed'
  JOIN entry ON entry.seq = NEW.entry AND entry.stream = 'period/' || c.period
  WHERE pairing.comparison = NEW.comparison AND pairing.revision = NEW.comparison_revision
    AND position = NEW.position AND class <> 'matched'
    AND (NEW.decision <> 'sameItem' OR class = 'nearMiss')
    AND (NEW.decision <> 'register' OR (class = 'unlisted'
      AND EXISTS (SELECT 1 FROM hazard WHERE number = NEW.hazard AND source = 'unitReturn'))))
BEGIN SELECT RAISE(ABORT, 'E-DB-R10-DIFFERENCE: R10 there is no such difference to settle so'); END;

-- Movements (变动): what each entry does to the number of hazards on a unit's ledger, as postings of +1 and -1.
CREATE TABLE movement (
  entry     INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  hazard    TEXT NOT NULL,
  booked_on TEXT NOT NULL,
  unit      TEXT NOT NULL,
  grade     TEXT NOT NULL CHECK (grade IN ('ordinary', 'major')),
  kind      TEXT NOT NULL CHECK (kind IN ('new', 'reopened', 'transferredIn', 'regradedIn',
              'struckOff', 'voided', 'mergedAway', 'transferredOut', 'regradedOut')),
  amount    INTEGER NOT NULL CHECK (amount IS
    CASE WHEN kind IN ('new', 'reopened', 'transferredIn', 'regradedIn') THEN 1 ELSE -1 END),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_by_day ON movement (booked_on, unit, grade, kind, amount);

-- Roll-forward (结转) of a sealed period per unit and grade. The identity is a constraint.
CREATE TABLE roll_forward (
  period          TEXT NOT NULL,
  unit            TEXT NOT NULL,
  grade           TEXT NOT NULL CHECK (grade IN ('ordinary', 'major')),
  opening         INTEGER NOT NULL CHECK (opening >= 0),
  new             INTEGER NOT NULL CHECK (new >= 0),
  reopened        INTEGER NOT NULL CHECK (reopened >= 0),
  transferred_in  INTEGER NOT NULL CHECK (transferred_in >= 0),
  regraded_in     INTEGER NOT NULL CHECK (regraded_in >= 0),
  struck_off      INTEGER NOT NULL CHECK (struck_off >= 0),
  voided          INTEGER NOT NULL CHECK (voided >= 0),
  merged_away     INTEGER NOT NULL CHECK (merged_away >= 0),
  transferred_out INTEGER NOT NULL CHECK (transferred_out >= 0),
  regraded_out    INTEGER NOT NULL CHECK (regraded_out >= 0),
  closing         INTEGER NOT NULL CHECK (closing >= 0),
  PRIMARY KEY (period, unit, grade),
  CONSTRAINT identity CHECK (
    opening + new + reopened + transferred_in + regraded_in
    = closing + struck_off + voided + merged_away + transferred_out + regraded_out)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER roll_forward_opens_with_the_last_closing BEFORE INSERT ON roll_forward
WHEN EXISTS (SELECT 1 FROM statement) AND NEW.opening IS NOT coalesce((
  SELECT closing FROM roll_forward
  WHERE unit = NEW.unit AND grade = NEW.grade
    AND period = (SELECT period FROM statement ORDER BY entry DESC LIMIT 1)), 0)
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-OPENING: R8 opening differs from the last closing'); END;

-- The same figures, recomputed from the movements.
CREATE VIEW roll_forward_replayed AS
SELECT
  period.number AS period, movement.unit AS unit, movement.grade AS grade,
  sum(CASE WHEN booked_on < starts_on THEN amount ELSE 0 END) AS opening,
  sum(booked_on >= starts_on AND kind = 'new') AS new,
  sum(booked_on >= starts_on AND kind = 'reopened') AS reopened,
  sum(booked_on >= starts_on AND kind = 'transferredIn') AS transferred_in,
  sum(booked_on >= starts_on AND kind = 'regradedIn') AS regraded_in,
  sum(booked_on >= starts_on AND kind = 'struckOff') AS struck_off,
  sum(booked_on >= starts_on AND kind = 'voided') AS voided,
  sum(booked_on >= starts_on AND kind = 'mergedAway') AS merged_away,
  sum(booked_on >= starts_on AND kind = 'transferredOut') AS transferred_out,
  sum(booked_on >= starts_on AND kind = 'regradedOut') AS regraded_out,
  sum(amount) AS closing
FROM period JOIN movement ON movement.booked_on <= period.ends_on
GROUP BY period.number, movement.unit, movement.grade;

-- Statements (对账单), one per sealed period; the hash is over the statement's canonical JSON in the entry.
CREATE TABLE statement (
  entry         INTEGER PRIMARY KEY,
  period        TEXT NOT NULL UNIQUE,
  hash          TEXT NOT NULL CHECK (length(hash) = 64),
  previous_hash TEXT CHECK (previous_hash IS NULL OR length(previous_hash) = 64),
  head          INTEGER NOT NULL
) STRICT;

CREATE TRIGGER statement_follows_the_last BEFORE INSERT ON statement
WHEN NEW.previous_hash IS NOT (SELECT hash FROM statement ORDER BY entry DESC LIMIT 1)
  OR NEW.head IS NOT NEW.entry - 1
  OR (SELECT state FROM period WHERE number = NEW.period) IS NOT 'cutOff'
  OR EXISTS (SELECT 1 FROM period WHERE state <> 'sealed'
       AND starts_on < (SELECT starts_on FROM period WHERE number = NEW.period))
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-STATEMENT: R8 a statement follows the last one'); END;

CREATE TRIGGER sealing_needs_every_return BEFORE INSERT ON statement
WHEN EXISTS (
  SELECT 1 FROM expected_return
  WHERE period = NEW.period AND absent_reason IS NULL AND NOT EXISTS (
    SELECT 1 FROM current_revision
    WHERE kind = 'unitReturn' AND key = NEW.period || '/' || expected_return.unit AND revision IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-RETURNS: R8 a return is missing'); END;

CREATE TRIGGER sealing_needs_every_comparison BEFORE INSERT ON statement
WHEN EXISTS (
  SELECT 1 FROM unit_return JOIN current_revision
    ON kind = 'unitReturn' AND key = unit_return.unit_return AND current_revision.revision = unit_return.revision
  WHERE unit_return.period = NEW.period AND unit_return.revision IS NOT (
    SELECT return_revision FROM comparison WHERE comparison.comparison = unit_return.unit_return
    ORDER BY comparison.revision DESC LIMIT 1))
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-COMPARISON: R8 a return has not been compared'); END;

CREATE TRIGGER sealing_needs_every_settlement BEFORE INSERT ON statement
WHEN EXISTS (
  SELECT 1 FROM pairing JOIN comparison USING (comparison, revision)
  WHERE comparison.period = NEW.period AND pairing.class <> 'matched'
    AND comparison.revision = (SELECT max(revision) FROM comparison AS newest
      WHERE newest.comparison = pairing.comparison)
    AND EXISTS (SELECT 1 FROM current_revision WHERE kind = 'unitReturn'
      AND key = comparison.comparison AND current_revision.revision = comparison.return_revision)
    AND NOT EXISTS (SELECT 1 FROM settlement
      WHERE settlement.comparison = pairing.comparison
        AND settlement.comparison_revision = pairing.revision
        AND settlement.position = pairing.position))
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-SETTLEMENTS: R8 a difference is not settled'); END;

CREATE TRIGGER sealing_equals_the_replay AFTER INSERT ON statement
WHEN EXISTS (SELECT * FROM roll_forward_replayed WHERE period = NEW.period
    EXCEPT SELECT * FROM roll_forward_in_replay_order WHERE period = NEW.period)
  OR EXISTS (SELECT * FROM roll_forward_in_replay_order WHERE period = NEW.period
    EXCEPT SELECT * FROM roll_forward_replayed WHERE period = NEW.period)
BEGIN SELECT RAISE(ABORT, 'E-DB-R8-REPLAY: R8 the roll-forward differs from the movements'); END;

CREATE VIEW roll_forward_in_replay_order AS
SELECT period, unit, grade, opening, new, reopened, transferred_in, regraded_in,
  struck_off, voided, merged_away, transferred_out, regraded_out, closing
FROM roll_forward;

-- ---------------------------------------------------------------------------------------------
-- 6  From entry to state
-- ---------------------------------------------------------------------------------------------

CREATE TRIGGER project_registry_created AFTER INSERT ON entry WHEN NEW.type = 'registry.created'
BEGIN
  INSERT INTO registry (id, uuid, bureau, purpose, created_at, entry)
  VALUES (1, NEW.payload ->> '$.registry', NEW.payload ->> '$.bureau', NEW.payload ->> '$.purpose',
    NEW.recorded_at, NEW.seq);
END;

CREATE TRIGGER project_officer_added AFTER INSERT ON entry WHEN NEW.type = 'officer.added'
BEGIN
  INSERT INTO officer (code, name, unit, account, last_entry)
  VALUES (substr(NEW.stream, 9), NEW.payload ->> '$.name', NEW.payload ->> '$.unit',
    NEW.payload ->> '$.account', NEW.seq);
END;

CREATE TRIGGER project_officer_bound AFTER INSERT ON entry WHEN NEW.type = 'officer.bound'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-OFFICER: no such officer in office')
  WHERE NOT EXISTS (SELECT 1 FROM officer WHERE code = substr(NEW.stream, 9) AND left_on IS NULL);
  UPDATE officer SET account = NEW.payload ->> '$.account', last_entry = NEW.seq
  WHERE code = substr(NEW.stream, 9);
END;

-- Leaving hands open work over.
CREATE TRIGGER project_officer_left AFTER INSERT ON entry WHEN NEW.type = 'officer.left'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-OFFICER: no such officer in office')
  WHERE NOT EXISTS (SELECT 1 FROM officer WHERE code = substr(NEW.stream, 9) AND left_on IS NULL)
    OR NOT EXISTS (SELECT 1 FROM officer WHERE code = NEW.payload ->> '$.to' AND left_on IS NULL
      AND code <> substr(NEW.stream, 9));
  UPDATE officer SET account = NULL, left_on = NEW.occurred_on, successor = NEW.payload ->> '$.to',
    last_entry = NEW.seq
  WHERE code = substr(NEW.stream, 9);
  UPDATE charge SET officer = NEW.payload ->> '$.to', last_entry = NEW.seq
  WHERE officer = substr(NEW.stream, 9)
    AND hazard IN (SELECT number FROM hazard WHERE state NOT IN ('voided', 'merged'));
END;

-- A unit is renamed, or goes over to its successor: dated, on paper. Its hazards have gone over before.
CREATE TRIGGER project_unit_changed AFTER INSERT ON entry WHEN NEW.stream GLOB 'unit/*'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-UNIT: a unit is changed by one revision, on paper')
  WHERE trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR (SELECT count(*) FROM record WHERE entry = NEW.seq) IS NOT 1
    OR NOT EXISTS (SELECT 1 FROM unit_in_force WHERE unit = substr(NEW.stream, 6) AND successor IS NULL);
  SELECT RAISE(ABORT, 'E-DB-UNIT-SUCCESSOR: a successor exists, and has none itself')
  WHERE EXISTS (SELECT 1 FROM unit_revision AS r WHERE r.entry = NEW.seq
    AND CASE NEW.type WHEN 'unit.renamed' THEN r.successor IS NOT NULL ELSE r.valid_to IS NULL
      OR NOT EXISTS (SELECT 1 FROM unit_in_force WHERE unit = r.successor AND unit <> r.unit AND successor IS NULL) END);
  SELECT RAISE(ABORT, 'E-DB-UNIT-HAZARDS: the unit still has hazards on its ledger')
  WHERE NEW.type <> 'unit.renamed' AND EXISTS (SELECT 1 FROM hazard WHERE unit = substr(NEW.stream, 6)
    AND state NOT IN ('struckOff', 'voided', 'merged'));
  UPDATE current_revision SET last_entry = NEW.seq,
    revision = (SELECT revision FROM unit_revision WHERE entry = NEW.seq)
  WHERE kind = 'unit' AND key = substr(NEW.stream, 6);
END;

CREATE TRIGGER project_setting_changed AFTER INSERT ON entry WHEN NEW.type = 'setting.changed'
BEGIN
  UPDATE setting SET value = NEW.payload ->> '$.value', last_entry = NEW.seq
  WHERE key = substr(NEW.stream, 9) AND valid_from = coalesce(NEW.payload ->> '$.from', NEW.occurred_on);
  INSERT INTO setting (key, valid_from, value, last_entry)
  SELECT substr(NEW.stream, 9), coalesce(NEW.payload ->> '$.from', NEW.occurred_on), NEW.payload ->> '$.value', NEW.seq
  WHERE NOT EXISTS (SELECT 1 FROM setting WHERE key = substr(NEW.stream, 9) AND last_entry = NEW.seq);
END;

-- Whatever announces content: its records come into force. An official registry refuses samples.
CREATE TRIGGER project_content AFTER INSERT ON entry
WHEN NEW.type IN ('import.committed', 'inspection.recorded', 'use.recorded')
BEGIN
  SELECT RAISE(ABORT, 'E-DB-SAMPLE: an official registry takes no samples')
  WHERE (SELECT purpose FROM registry) IS 'official'
    AND EXISTS (SELECT 1 FROM batch_revision WHERE entry = NEW.seq AND provenance = 'sample');
  SELECT RAISE(ABORT, 'E-DB-PUBLICATION-LOST: what was published on paper stays published')
  WHERE EXISTS (SELECT 1 FROM batch_revision AS new
    JOIN entry AS act ON act.seq = (SELECT max(seq) FROM entry WHERE stream = 'batch/' || new.batch)
    JOIN batch_revision AS published ON published.entry = act.seq
    WHERE new.entry = NEW.seq AND new.published_on IS NOT published.published_on);
  SELECT RAISE(ABORT, 'E-DB-R9-RETURN: R9 the period of that return is sealed, or there is none')
  WHERE EXISTS (SELECT 1 FROM unit_return WHERE entry = NEW.seq
    AND NOT EXISTS (SELECT 1 FROM period WHERE number = unit_return.period AND state <> 'sealed'));
  UPDATE current_revision SET revision = record.revision, last_entry = NEW.seq
  FROM record
  WHERE record.entry = NEW.seq AND record.kind = current_revision.kind AND record.key = current_revision.key;
  INSERT INTO current_revision (kind, key, revision, last_entry)
  SELECT kind, key, revision, NEW.seq FROM record
  WHERE entry = NEW.seq AND NOT EXISTS (
    SELECT 1 FROM current_revision WHERE kind = record.kind AND key = record.key);
  SELECT RAISE(ABORT, 'E-DB-BOUNDARY-ZONE: a boundary belongs to a zone in force, and says the same of it')
  WHERE EXISTS (SELECT 1 FROM boundary AS b WHERE b.entry = NEW.seq AND NOT EXISTS (
    SELECT 1 FROM zone_in_force AS z WHERE z.site = b.site AND z.code = b.code AND z.kind = b.kind
      AND z.part IS b.part));
  SELECT RAISE(ABORT, 'E-DB-BOUNDARY-LOST: a zone that boundaries were drawn for stays in the register')
  WHERE EXISTS (SELECT 1 FROM site_revision AS s JOIN boundary_in_force AS b ON b.site = s.site
    WHERE s.entry = NEW.seq AND NOT EXISTS (SELECT 1 FROM zone_in_force AS z
      WHERE z.site = b.site AND z.code = b.code AND z.kind = b.kind AND z.part IS b.part));
  SELECT RAISE(ABORT, 'E-DB-BOUNDARY-DATE: a redrawing is later than the line of the register')
  WHERE EXISTS (SELECT 1 FROM boundary_in_force AS b
    JOIN zone_in_force AS z ON z.site = b.site AND z.code = b.code
    WHERE z.valid_from >= b.valid_from AND (b.entry = NEW.seq OR EXISTS (
      SELECT 1 FROM site_revision AS s WHERE s.site = z.site AND s.entry = NEW.seq)));
  INSERT INTO document (number, kind, issuer, receiver, officer, issued_on, entry, last_entry)
  SELECT inspection, 'inspectionSheet', i.unit, site_in_force.township, NEW.officer, inspected_on, NEW.seq, NEW.seq
  FROM inspection AS i JOIN site_in_force ON site_in_force.site = i.site WHERE i.entry = NEW.seq;
END;

CREATE TRIGGER project_import_committed AFTER INSERT ON entry WHEN NEW.type = 'import.committed'
BEGIN
  INSERT INTO receipt (number, entry, kind, file, sha256, bytes, read, added, changed, unchanged, refused,
    state, last_entry)
  VALUES (substr(NEW.stream, 9), NEW.seq, NEW.payload ->> '$.kind', NEW.payload ->> '$.file',
    NEW.payload ->> '$.sha256', NEW.payload ->> '$.bytes', NEW.payload ->> '$.counts.read',
    NEW.payload ->> '$.counts.added', NEW.payload ->> '$.counts.changed',
    NEW.payload ->> '$.counts.unchanged', NEW.payload ->> '$.counts.refused', 'valid', NEW.seq);
END;

-- Undo: what the import brought goes back to the revision before it, or out of force.
CREATE TRIGGER project_import_undone AFTER INSERT ON entry WHEN NEW.type = 'import.undone'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-UNDO: there is no such receipt to undo')
  WHERE (SELECT state FROM receipt WHERE number = substr(NEW.stream, 9)) IS NOT 'valid';
  SELECT RAISE(ABORT, 'E-DB-UNDO-REFERENCE: a hazard or a comparison refers to what the import brought')
  WHERE EXISTS (SELECT 1 FROM record
    WHERE entry = (SELECT entry FROM receipt WHERE number = substr(NEW.stream, 9)) AND CASE kind
      WHEN 'site' THEN revision = 1 AND (
          EXISTS (SELECT 1 FROM hazard WHERE site = key AND state <> 'voided')
          OR EXISTS (SELECT 1 FROM site_duty WHERE site = key) OR EXISTS (SELECT 1 FROM site_marker WHERE site = key)
          OR EXISTS (SELECT 1 FROM archive_file WHERE site = key) OR EXISTS (SELECT 1 FROM assessment WHERE site = key)
          OR EXISTS (SELECT 1 FROM site_use WHERE site = key) OR EXISTS (SELECT 1 FROM site_event WHERE site = key))
        OR EXISTS (SELECT 1 FROM boundary AS b JOIN current_revision AS c
          ON c.kind = 'boundary' AND c.key = b.boundary AND c.revision = b.revision
          WHERE b.site = record.key AND b.entry > record.entry)
        OR EXISTS (SELECT 1 FROM entry AS e, json_each(e.payload, '$.verdict.hits') AS hit
          WHERE e.type = 'case.opened' AND e.seq > record.entry AND hit.value ->> '$.site' = record.key)
        OR revision = 1 AND EXISTS (SELECT 1 FROM works WHERE works.site = record.key)
      WHEN 'batch' THEN EXISTS (SELECT 1 FROM entry AS e WHERE e.stream = 'batch/' || key AND e.seq > record.entry)
      WHEN 'duty' THEN EXISTS (SELECT 1 FROM site_duty WHERE duty = key AND last_entry > record.entry)
      WHEN 'method' THEN EXISTS (SELECT 1 FROM assessment WHERE method = key AND method_revision = record.revision)
      WHEN 'boundary' THEN EXISTS (SELECT 1 FROM entry AS e, json_each(e.payload, '$.verdict.hits') AS hit
          WHERE e.type = 'case.opened' AND e.seq > record.entry
            AND hit.value ->> '$.site' || '/' || (hit.value ->> '$.zone')
              = substr(record.key, 1, instr(record.key || '@', '@') - 1))
      WHEN 'unit' THEN revision = 1 AND (
        EXISTS (SELECT 1 FROM hazard WHERE unit = key AND state <> 'voided' OR rectifying_unit = key)
        OR EXISTS (SELECT 1 FROM officer WHERE unit = key AND left_on IS NULL)
        OR EXISTS (SELECT 1 FROM entry WHERE stream = 'unit/' || key))
      WHEN 'inspection' THEN EXISTS (SELECT 1 FROM hazard WHERE inspection = key AND state <> 'voided')
        OR EXISTS (SELECT 1 FROM works_cause AS c JOIN hazard AS h ON h.number = c.reference
          WHERE c.kind = 'hazard' AND h.inspection = record.key)
      WHEN 'unitReturn' THEN EXISTS (SELECT 1 FROM comparison
        WHERE comparison = key AND return_revision = record.revision) END);
  UPDATE receipt SET state = 'undone', last_entry = NEW.seq WHERE number = substr(NEW.stream, 9);
  UPDATE current_revision SET last_entry = NEW.seq, revision = (
    SELECT max(record.revision) FROM record
    WHERE record.kind = current_revision.kind AND record.key = current_revision.key
      AND record.entry NOT IN (SELECT entry FROM receipt WHERE state = 'undone'))
  WHERE (kind, key) IN (SELECT kind, key FROM record
    WHERE entry = (SELECT entry FROM receipt WHERE number = substr(NEW.stream, 9)));
END;

CREATE TRIGGER project_hazard_registered AFTER INSERT ON entry WHEN NEW.type = 'hazard.registered'
BEGIN
  INSERT INTO hazard (number, state, site, item, inspection, type, grade, source, description, unit,
    registered_by, found_on, recurrence, overdue_days, on_the_spot, listing, entry, last_entry)
  VALUES (substr(NEW.stream, 8), 'registered', NEW.payload ->> '$.site', NEW.payload ->> '$.item',
    NEW.payload ->> '$.inspection', NEW.payload ->> '$.type', NEW.payload ->> '$.grade',
    NEW.payload ->> '$.source', NEW.payload ->> '$.description', NEW.payload ->> '$.unit',
    NEW.officer, NEW.occurred_on, 0, 0, 0, 'never', NEW.seq, NEW.seq);
  INSERT INTO charge (hazard, officer, last_entry) VALUES (substr(NEW.stream, 8), NEW.officer, NEW.seq);
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  VALUES (NEW.seq, 0, substr(NEW.stream, 8), NEW.booked_on, NEW.payload ->> '$.unit',
    NEW.payload ->> '$.grade', 'new', 1);
  INSERT INTO document_line (document, position, hazard, entry)
  SELECT number, (SELECT count(*) FROM document_line WHERE document = number), substr(NEW.stream, 8), NEW.seq
  FROM document WHERE number = NEW.payload ->> '$.inspection';
END;

CREATE TRIGGER project_hazard_ordered AFTER INSERT ON entry
WHEN NEW.type IN ('hazard.ordered', 'hazard.reordered')
BEGIN
  INSERT INTO hazard_order (entry, number, hazard, measure, unit, person, deadline, funds,
    interim_control, plan, ordered_on)
  VALUES (NEW.seq, NEW.payload ->> '$.order', substr(NEW.stream, 8), NEW.payload ->> '$.measure',
    NEW.payload ->> '$.unit', NEW.payload ->> '$.person', NEW.payload ->> '$.deadline',
    NEW.payload ->> '$.funds', NEW.payload ->> '$.interimControl', NEW.payload ->> '$.plan',
    NEW.occurred_on);
  UPDATE hazard SET state = 'ordered', order_entry = NEW.seq, rectifying_unit = NEW.payload ->> '$.unit',
    person = NEW.payload ->> '$.person', deadline = NEW.payload ->> '$.deadline',
    overdue_days = overdue_days + CASE state
      WHEN 'ordered' THEN CAST(julianday(NEW.occurred_on) - julianday(deadline) AS INTEGER) ELSE 0 END,
    last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_extension_requested AFTER INSERT ON entry WHEN NEW.type = 'hazard.extensionRequested'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO extension (entry, hazard, order_entry, until, reason, applied_on, asked_on, requester, last_entry)
  SELECT NEW.seq, number, order_entry, NEW.payload ->> '$.until', NEW.payload ->> '$.reason',
    NEW.payload ->> '$.appliedOn', date(NEW.recorded_at, '+8 hours'), NEW.officer, NEW.seq
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE hazard SET last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_extension_decided AFTER INSERT ON entry WHEN NEW.type = 'hazard.extensionDecided'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R6-NOTHING: R6 no extension is waiting for a decision')
  WHERE NOT EXISTS (SELECT 1 FROM hazard JOIN extension USING (order_entry)
    WHERE number = substr(NEW.stream, 8) AND decision IS NULL);
  UPDATE hazard SET last_entry = NEW.seq, deadline = CASE NEW.payload ->> '$.decision' WHEN 'granted'
    THEN (SELECT until FROM extension WHERE extension.order_entry = hazard.order_entry AND decision IS NULL)
    ELSE deadline END
  WHERE number = substr(NEW.stream, 8);
  UPDATE extension SET decision = NEW.payload ->> '$.decision', decided_by = NEW.officer,
    opinion = NEW.payload ->> '$.opinion', last_entry = NEW.seq
  WHERE decision IS NULL AND order_entry = (SELECT order_entry FROM hazard WHERE number = substr(NEW.stream, 8));
END;

CREATE TRIGGER project_hazard_claimed AFTER INSERT ON entry
WHEN NEW.type IN ('hazard.claimed', 'hazard.fixedOnSpot')
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO claim (entry, hazard, done, claimed_on, done_on, rectifier, recorded_by, works)
  VALUES (NEW.seq, substr(NEW.stream, 8), NEW.payload ->> '$.done', NEW.occurred_on,
    NEW.payload ->> '$.doneOn', NEW.payload ->> '$.rectifier', NEW.officer, NEW.payload ->> '$.works');
  UPDATE hazard SET state = 'claimed', claim_entry = NEW.seq, last_entry = NEW.seq,
    on_the_spot = (NEW.type = 'hazard.fixedOnSpot'),
    rectifying_unit = CASE NEW.type WHEN 'hazard.fixedOnSpot' THEN unit ELSE rectifying_unit END
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_sent_back AFTER INSERT ON entry WHEN NEW.type = 'hazard.sentBack'
BEGIN
  INSERT INTO send_back (entry, hazard, reason, sent_back_on)
  VALUES (NEW.seq, substr(NEW.stream, 8), NEW.payload ->> '$.reason', NEW.occurred_on);
  UPDATE hazard SET state = CASE WHEN order_entry IS NULL THEN 'registered' ELSE 'ordered' END, on_the_spot = 0,
    rectifying_unit = CASE WHEN order_entry IS NULL THEN NULL ELSE rectifying_unit END,
    claim_entry = NULL, acceptance_entry = NULL, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_accepted AFTER INSERT ON entry WHEN NEW.type = 'hazard.accepted'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO acceptance (entry, hazard, claim_entry, acceptor, opinion, accepted_on, works_entry)
  SELECT NEW.seq, number, claim_entry, NEW.officer, NEW.payload ->> '$.opinion', NEW.occurred_on,
    (SELECT w.acceptance_entry FROM claim AS c JOIN works AS w ON w.number = c.works
      WHERE c.entry = hazard.claim_entry)
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE exception SET used_entry = NEW.seq, last_entry = NEW.seq
  WHERE hazard = substr(NEW.stream, 8) AND condition = 'acceptorIsRecorder' AND officer = NEW.officer
    AND used_entry IS NULL AND NEW.officer IN (
      SELECT recorded_by FROM claim JOIN hazard ON claim_entry = claim.entry WHERE number = substr(NEW.stream, 8)
      UNION ALL SELECT registered_by FROM hazard WHERE number = substr(NEW.stream, 8));
  UPDATE hazard SET state = 'accepted', acceptance_entry = NEW.seq, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_struck_off AFTER INSERT ON entry WHEN NEW.type = 'hazard.struckOff'
BEGIN
  INSERT INTO strike_off (entry, number, hazard, acceptance_entry, comparison, comparison_revision, position,
    approver, struck_off_on, booked_on)
  SELECT NEW.seq, NEW.payload ->> '$.strikeOff', number, acceptance_entry,
    NEW.payload ->> '$.comparison', NEW.payload ->> '$.comparisonRevision', NEW.payload ->> '$.position',
    NEW.officer, NEW.occurred_on, NEW.booked_on
  FROM hazard WHERE number = substr(NEW.stream, 8);
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'struckOff', -1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE exception SET used_entry = NEW.seq, last_entry = NEW.seq
  WHERE hazard = substr(NEW.stream, 8) AND condition = 'approverIsAcceptor' AND officer = NEW.officer
    AND used_entry IS NULL AND NEW.officer IS (
      SELECT acceptor FROM strike_off JOIN acceptance ON acceptance.entry = acceptance_entry
      WHERE strike_off.entry = NEW.seq);
  INSERT INTO look_back (strike_entry, hazard, due_on, last_entry)
  VALUES (NEW.seq, substr(NEW.stream, 8), NEW.payload ->> '$.lookBackDue', NEW.seq);
  UPDATE hazard SET state = 'struckOff', strike_entry = NEW.seq, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_looked_back AFTER INSERT ON entry
WHEN NEW.type IN ('hazard.lookedBack', 'hazard.reopened')
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R7-RESULT: R7 a look-back keeps, or reopens after a relapse or a false strike-off')
  WHERE (NEW.type IS 'hazard.lookedBack') IS NOT (NEW.payload ->> '$.result' IS 'kept');
  UPDATE look_back SET result = NEW.payload ->> '$.result', reviewer = NEW.officer,
    reviewed_on = NEW.occurred_on, opinion = NEW.payload ->> '$.opinion', last_entry = NEW.seq
  WHERE strike_entry = (SELECT max(entry) FROM strike_off WHERE hazard = substr(NEW.stream, 8));
  UPDATE exception SET used_entry = NEW.seq, last_entry = NEW.seq
  WHERE hazard = substr(NEW.stream, 8) AND condition = 'reviewerIsAcceptor' AND officer = NEW.officer
    AND used_entry IS NULL AND NEW.officer IS (
      SELECT acceptor FROM strike_off JOIN acceptance ON acceptance.entry = acceptance_entry
      WHERE strike_off.entry = (SELECT max(entry) FROM strike_off WHERE hazard = substr(NEW.stream, 8)));
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
END;

CREATE TRIGGER project_hazard_kept AFTER INSERT ON entry WHEN NEW.type = 'hazard.lookedBack'
BEGIN
  UPDATE hazard SET last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_reopened AFTER INSERT ON entry WHEN NEW.type = 'hazard.reopened'
BEGIN
  UPDATE hazard SET state = 'reopened', recurrence = recurrence + 1, order_entry = NULL, claim_entry = NULL,
    acceptance_entry = NULL, strike_entry = NULL, rectifying_unit = NULL, person = NULL, deadline = NULL,
    on_the_spot = 0, listing = 'never', last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'reopened', 1
  FROM hazard WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_voided AFTER INSERT ON entry WHEN NEW.type = 'hazard.voided'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-VOID-REASON: voiding needs a reason')
  WHERE trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = '';
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'voided', -1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE hazard SET state = 'voided', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

-- Merged (并案) into another hazard of the same site that stays on the ledger.
CREATE TRIGGER project_hazard_merged AFTER INSERT ON entry WHEN NEW.type = 'hazard.merged'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-MERGE: a hazard is merged, with a reason, into another on the ledger of its site')
  WHERE trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NOT EXISTS (SELECT 1 FROM hazard AS h JOIN hazard AS other ON other.site = h.site AND other.number <> h.number
      WHERE h.number = substr(NEW.stream, 8) AND other.number = NEW.payload ->> '$.into'
        AND other.state NOT IN ('struckOff', 'voided', 'merged'));
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'mergedAway', -1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE hazard SET state = 'merged', merged_into = NEW.payload ->> '$.into', last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_linked AFTER INSERT ON entry WHEN NEW.type = 'hazard.linked'
BEGIN
  INSERT INTO hazard_link (hazard, other, entry) VALUES (substr(NEW.stream, 8), NEW.payload ->> '$.with', NEW.seq);
  UPDATE hazard SET last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

-- Transferred (移交) to another unit's ledger, on paper: two postings that add up to nothing.
CREATE TRIGGER project_hazard_transferred AFTER INSERT ON entry WHEN NEW.type = 'hazard.transferred'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-TRANSFER: a hazard is transferred, on paper, to another unit of today')
  WHERE trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NOT EXISTS (SELECT 1 FROM unit_in_force WHERE unit = NEW.payload ->> '$.to' AND successor IS NULL)
    OR EXISTS (SELECT 1 FROM hazard WHERE number = substr(NEW.stream, 8) AND unit = NEW.payload ->> '$.to');
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'transferredOut', -1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 1, number, NEW.booked_on, NEW.payload ->> '$.to', grade, 'transferredIn', 1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE hazard SET unit = NEW.payload ->> '$.to',
    rectifying_unit = CASE WHEN rectifying_unit IS unit THEN NEW.payload ->> '$.to' ELSE rectifying_unit END,
    person = CASE WHEN order_entry IS NULL THEN NULL ELSE coalesce(NEW.payload ->> '$.person', person) END,
    last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

-- Another responsible person (整改责任人) of an order, or another officer in charge.
CREATE TRIGGER project_hazard_reassigned AFTER INSERT ON entry WHEN NEW.type = 'hazard.reassigned'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-REASSIGN: a person for an order, or an officer, and the reason')
  WHERE trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NEW.payload ->> '$.person' IS NULL AND NEW.payload ->> '$.officer' IS NULL
    OR trim(coalesce(NEW.payload ->> '$.person', 'x'), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NEW.payload ->> '$.person' IS NOT NULL AND (
      SELECT order_entry FROM hazard WHERE number = substr(NEW.stream, 8)) IS NULL;
  UPDATE charge SET officer = NEW.payload ->> '$.officer', last_entry = NEW.seq
  WHERE hazard = substr(NEW.stream, 8) AND NEW.payload ->> '$.officer' IS NOT NULL;
  UPDATE hazard SET person = coalesce(NEW.payload ->> '$.person', person), last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 8);
END;

-- Regraded (调级). R2: a hazard that becomes major after its order needs a treatment plan with interim control.
CREATE TRIGGER project_hazard_regraded AFTER INSERT ON entry WHEN NEW.type = 'hazard.regraded'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-REGRADE: a hazard goes to the other grade, with a reason')
  WHERE trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NEW.payload ->> '$.grade' IS (SELECT grade FROM hazard WHERE number = substr(NEW.stream, 8));
  SELECT RAISE(ABORT, 'E-DB-R2-PLAN: R2 a major hazard needs a treatment plan with interim control')
  WHERE NEW.payload ->> '$.grade' IS 'major'
    AND (SELECT state FROM hazard WHERE number = substr(NEW.stream, 8)) IS 'ordered'
    AND (trim(coalesce(NEW.payload ->> '$.plan', ''), char(9, 10, 13, 32, 160, 12288)) = ''
      OR trim(coalesce(NEW.payload ->> '$.interimControl', ''), char(9, 10, 13, 32, 160, 12288)) = '');
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 0, number, NEW.booked_on, unit, grade, 'regradedOut', -1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  INSERT INTO movement (entry, position, hazard, booked_on, unit, grade, kind, amount)
  SELECT NEW.seq, 1, number, NEW.booked_on, unit, NEW.payload ->> '$.grade', 'regradedIn', 1
  FROM hazard WHERE number = substr(NEW.stream, 8);
  UPDATE hazard SET grade = NEW.payload ->> '$.grade', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

-- Corrected (更正): a wrong word of the description, or the wrong type; the old one stands in the entry.
CREATE TRIGGER project_hazard_corrected AFTER INSERT ON entry WHEN NEW.type = 'hazard.corrected'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-CORRECT: a correction names the word as it is, another one, and the reason')
  WHERE trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.value', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NEW.payload ->> '$.old' IS NEW.payload ->> '$.value'
    OR NEW.payload ->> '$.old' IS NOT (SELECT CASE NEW.payload ->> '$.field'
      WHEN 'description' THEN description WHEN 'type' THEN type END
      FROM hazard WHERE number = substr(NEW.stream, 8));
  UPDATE hazard SET last_entry = NEW.seq,
    description = CASE NEW.payload ->> '$.field' WHEN 'description' THEN NEW.payload ->> '$.value' ELSE description END,
    type = CASE NEW.payload ->> '$.field' WHEN 'type' THEN NEW.payload ->> '$.value' ELSE type END
  WHERE number = substr(NEW.stream, 8);
END;

-- Funds lacking (资金未落实): interim control and the day of the next review; overdue runs on. Or found at last.
CREATE TRIGGER project_funds_recorded AFTER INSERT ON entry WHEN NEW.type = 'hazard.fundsRecorded'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-FUNDS: lacking with interim control and a later day of review, or secured')
  WHERE (NEW.payload ->> '$.status' IS NOT 'lacking'
      OR trim(coalesce(NEW.payload ->> '$.interimControl', ''), char(9, 10, 13, 32, 160, 12288)) = ''
      OR coalesce(NEW.payload ->> '$.reviewOn', '') <= NEW.occurred_on)
    AND (NEW.payload ->> '$.status' IS NOT 'secured'
      OR (SELECT funds_review FROM hazard WHERE number = substr(NEW.stream, 8)) IS NULL);
  UPDATE hazard SET last_entry = NEW.seq, funds_review = CASE NEW.payload ->> '$.status'
    WHEN 'lacking' THEN NEW.payload ->> '$.reviewOn' END
  WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_listed AFTER INSERT ON entry WHEN NEW.type = 'hazard.listed'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R2-LIST: R2 a hazard is listed once, on paper, by an authority')
  WHERE trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.authority', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR (SELECT listing FROM hazard WHERE number = substr(NEW.stream, 8)) IS 'listed';
  UPDATE hazard SET listing = 'listed', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

CREATE TRIGGER project_hazard_delisted AFTER INSERT ON entry WHEN NEW.type = 'hazard.delisted'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R2-DELIST: R2 what is listed is delisted on paper, a major hazard once accepted')
  WHERE trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR NOT EXISTS (SELECT 1 FROM hazard WHERE number = substr(NEW.stream, 8) AND listing = 'listed'
      AND (state = 'accepted' OR grade = 'ordinary'));
  UPDATE hazard SET listing = 'delisted', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

-- Referred to law enforcement (移送执法), on paper.
CREATE TRIGGER project_hazard_referred AFTER INSERT ON entry WHEN NEW.type = 'hazard.referred'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-REFER: a referral names the body, the reason and the paper')
  WHERE trim(coalesce(NEW.payload ->> '$.to', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) = ''
    OR trim(coalesce(NEW.payload ->> '$.document', ''), char(9, 10, 13, 32, 160, 12288)) = '';
  UPDATE hazard SET referred_to = NEW.payload ->> '$.to', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
END;

-- Papers follow from the acts that carry their number.
CREATE TRIGGER project_document AFTER INSERT ON entry
WHEN NEW.type IN ('hazard.ordered', 'hazard.reordered', 'hazard.claimed', 'hazard.struckOff', 'hazard.listed')
  AND coalesce(NEW.payload ->> '$.order', NEW.payload ->> '$.paper') IS NOT NULL
BEGIN
  INSERT INTO document (number, kind, issuer, receiver, officer, issued_on, entry, last_entry)
  SELECT paper, CASE NEW.type WHEN 'hazard.claimed' THEN 'application' WHEN 'hazard.struckOff' THEN 'approval'
      WHEN 'hazard.listed' THEN 'supervision' ELSE 'notice' END,
    CASE NEW.type WHEN 'hazard.claimed' THEN rectifying_unit END,
    CASE NEW.type WHEN 'hazard.claimed' THEN NULL WHEN 'hazard.struckOff' THEN unit WHEN 'hazard.listed' THEN unit
      ELSE NEW.payload ->> '$.unit' END,
    NEW.officer, NEW.occurred_on, NEW.seq, NEW.seq
  FROM (SELECT coalesce(NEW.payload ->> '$.order', NEW.payload ->> '$.paper') AS paper)
  JOIN hazard ON hazard.number = substr(NEW.stream, 8)
  WHERE NOT EXISTS (SELECT 1 FROM document WHERE document.number = paper);
  INSERT INTO document_line (document, position, hazard, entry)
  SELECT paper, (SELECT count(*) FROM document_line WHERE document = paper), substr(NEW.stream, 8), NEW.seq
  FROM (SELECT coalesce(NEW.payload ->> '$.order', NEW.payload ->> '$.paper') AS paper);
END;

CREATE TRIGGER project_document_event AFTER INSERT ON entry
WHEN NEW.type IN ('document.delivered', 'document.signed')
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO document_event (entry, document, kind, happened_on, recipient, method, note, officer)
  VALUES (NEW.seq, substr(NEW.stream, 10), CASE NEW.type WHEN 'document.signed' THEN 'signed' ELSE 'delivered' END,
    NEW.occurred_on, NEW.payload ->> '$.recipient', NEW.payload ->> '$.method', NEW.payload ->> '$.note', NEW.officer);
  UPDATE document SET last_entry = NEW.seq WHERE number = substr(NEW.stream, 10);
END;

CREATE TRIGGER project_case_opened AFTER INSERT ON entry WHEN NEW.type = 'case.opened'
BEGIN
  INSERT INTO works_case (number, state, applicant, project, place, applied_on, due_on, footprint, footprint_name,
    conclusion, needs_consent, last_on, entry, last_entry)
  VALUES (substr(NEW.stream, 6), 'open', NEW.payload ->> '$.applicant', NEW.payload ->> '$.project',
    NEW.payload ->> '$.place', NEW.payload ->> '$.appliedOn', NEW.payload ->> '$.dueOn',
    NEW.payload ->> '$.footprint', NEW.payload ->> '$.footprintName', NEW.payload ->> '$.verdict.conclusion',
    NEW.payload ->> '$.verdict.conclusion' NOT IN ('near', 'clear'), NEW.occurred_on, NEW.seq, NEW.seq);
END;

CREATE TRIGGER project_case_act AFTER INSERT ON entry WHEN NEW.type GLOB 'case.*' AND NEW.type <> 'case.opened'
BEGIN
  UPDATE works_case SET
    state = (SELECT next FROM case_lifecycle WHERE state = works_case.state AND act = NEW.type),
    decided_on = CASE WHEN NEW.type IN ('case.approved', 'case.refused') THEN NEW.occurred_on ELSE decided_on END,
    last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 6);
END;

CREATE TRIGGER project_case_sites AFTER INSERT ON entry WHEN NEW.type = 'case.opened'
BEGIN
  INSERT INTO case_site (number, site, entry)
  SELECT DISTINCT substr(NEW.stream, 6), value ->> '$.site', NEW.seq FROM json_each(NEW.payload, '$.verdict.hits')
  WHERE value ->> '$.relation' <> 'near' AND value ->> '$.site' IS NOT NULL;
END;

-- A batch is published (公布) on paper, by one revision of it which says so; again only to correct it, for a reason.
CREATE TRIGGER project_batch_published AFTER INSERT ON entry WHEN NEW.type = 'batch.published'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-PUBLICATION: a batch is published by one revision that says when and by which paper')
  WHERE (SELECT count(*) FROM record WHERE entry = NEW.seq) IS NOT 1
    OR NOT EXISTS (SELECT 1 FROM batch_revision AS new
      JOIN current_revision AS c ON c.kind = 'batch' AND c.key = new.batch
      JOIN batch_revision AS old ON old.batch = c.key AND old.revision = c.revision
      WHERE new.entry = NEW.seq AND new.published_on IS NOT NULL AND new.published_on <= NEW.occurred_on
        AND new.announcement IS NOT NULL AND new.publisher IS NOT NULL
        AND (old.published_on IS NULL OR trim(coalesce(NEW.payload ->> '$.reason', ''), char(9, 10, 13, 32, 160, 12288)) <> '')
        AND (new.decided_on IS NULL OR new.decided_on <= new.published_on)
        AND new.name IS old.name AND new.kind IS old.kind AND new.ordinal IS old.ordinal
        AND new.provenance IS old.provenance AND new.decision_document IS old.decision_document
        AND new.decided_on IS old.decided_on AND new.declared_count IS old.declared_count);
  UPDATE current_revision SET last_entry = NEW.seq,
    revision = (SELECT revision FROM batch_revision WHERE entry = NEW.seq)
  WHERE kind = 'batch' AND key = substr(NEW.stream, 7);
END;

CREATE TRIGGER project_duty_act AFTER INSERT ON entry WHEN NEW.type GLOB 'duty.*'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  UPDATE site_duty SET
    state = (SELECT next FROM duty_lifecycle WHERE state = site_duty.state AND act = NEW.type),
    extended_to = CASE NEW.type WHEN 'duty.extended' THEN NEW.payload ->> '$.until' ELSE extended_to END,
    waiver = CASE NEW.type WHEN 'duty.waived' THEN NEW.payload ->> '$.waiver' END,
    last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE key = substr(NEW.stream, 6);
  INSERT INTO site_duty (key, duty, site, cycle, state, extended_to, waiver, last_on, entry, last_entry)
  SELECT substr(NEW.stream, 6), NEW.payload ->> '$.duty', NEW.payload ->> '$.site', NEW.payload ->> '$.cycle', next,
    CASE NEW.type WHEN 'duty.extended' THEN NEW.payload ->> '$.until' END,
    CASE NEW.type WHEN 'duty.waived' THEN NEW.payload ->> '$.waiver' END, NEW.occurred_on, NEW.seq, NEW.seq
  FROM duty_lifecycle
  WHERE state = 'pending' AND act = NEW.type AND NOT EXISTS (SELECT 1 FROM site_duty WHERE key = substr(NEW.stream, 6));
END;

CREATE TRIGGER project_marker_recorded AFTER INSERT ON entry WHEN NEW.type = 'marker.recorded'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  UPDATE site_marker SET state = 'standing', place = NEW.payload ->> '$.place',
    longitude = NEW.payload ->> '$.longitude', latitude = NEW.payload ->> '$.latitude',
    level = NEW.payload ->> '$.level', name = NEW.payload ->> '$.name', publisher = NEW.payload ->> '$.publisher',
    published_on = NEW.payload ->> '$.publishedOn', erected_by = NEW.payload ->> '$.erectedBy',
    erected_on = NEW.payload ->> '$.erectedOn', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE site = NEW.payload ->> '$.site' AND ordinal = NEW.payload ->> '$.ordinal';
  INSERT INTO site_marker (site, ordinal, state, place, longitude, latitude, level, name, publisher, published_on,
    erected_by, erected_on, last_on, entry, last_entry)
  SELECT NEW.payload ->> '$.site', NEW.payload ->> '$.ordinal', 'standing', NEW.payload ->> '$.place',
    NEW.payload ->> '$.longitude', NEW.payload ->> '$.latitude', NEW.payload ->> '$.level', NEW.payload ->> '$.name',
    NEW.payload ->> '$.publisher', NEW.payload ->> '$.publishedOn', NEW.payload ->> '$.erectedBy',
    NEW.payload ->> '$.erectedOn', NEW.occurred_on, NEW.seq, NEW.seq
  WHERE NOT EXISTS (SELECT 1 FROM site_marker
    WHERE site = NEW.payload ->> '$.site' AND ordinal = NEW.payload ->> '$.ordinal');
END;

CREATE TRIGGER project_marker_removed AFTER INSERT ON entry WHEN NEW.type = 'marker.removed'
BEGIN
  UPDATE site_marker SET state = 'removed', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE site = NEW.payload ->> '$.site' AND ordinal = NEW.payload ->> '$.ordinal';
END;

CREATE TRIGGER project_archive_recorded AFTER INSERT ON entry WHEN NEW.type = 'archive.recorded'
BEGIN
  UPDATE archive_file SET number = NEW.payload ->> '$.number', keeper = NEW.payload ->> '$.keeper',
    volumes = NEW.payload ->> '$.volumes', updated_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE site = substr(NEW.stream, 9);
  INSERT INTO archive_file (site, number, keeper, volumes, updated_on, entry, last_entry)
  SELECT substr(NEW.stream, 9), NEW.payload ->> '$.number', NEW.payload ->> '$.keeper', NEW.payload ->> '$.volumes',
    NEW.occurred_on, NEW.seq, NEW.seq
  WHERE NOT EXISTS (SELECT 1 FROM archive_file WHERE site = substr(NEW.stream, 9));
END;

CREATE TRIGGER project_archive_added AFTER INSERT ON entry WHEN NEW.type = 'archive.added'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  UPDATE archive_file SET updated_on = NEW.occurred_on, last_entry = NEW.seq WHERE site = substr(NEW.stream, 9);
  INSERT INTO archive_item (site, code, title, volume, sha256, added_on, entry)
  VALUES (substr(NEW.stream, 9), NEW.payload ->> '$.code', NEW.payload ->> '$.title', NEW.payload ->> '$.volume',
    NEW.payload ->> '$.evidence[0].sha256', NEW.occurred_on, NEW.seq);
END;

CREATE TRIGGER project_risk_assessed AFTER INSERT ON entry WHEN NEW.type = 'risk.assessed'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO assessment (number, state, site, method, method_revision, likelihood, consequence, score, grade,
    assessor, assessed_on, valid_until, entry, last_entry)
  SELECT substr(NEW.stream, 12), 'assessed', NEW.payload ->> '$.site', method, revision,
    NEW.payload ->> '$.likelihood', NEW.payload ->> '$.consequence', NEW.payload ->> '$.score',
    NEW.payload ->> '$.grade', NEW.officer, NEW.occurred_on, NEW.payload ->> '$.validUntil', NEW.seq, NEW.seq
  FROM method_revision WHERE method = NEW.payload ->> '$.method' AND revision = NEW.payload ->> '$.revision';
  INSERT INTO assessment_factor (assessment, factor, level, count, note)
  SELECT substr(NEW.stream, 12), value ->> '$.factor', value ->> '$.level', value ->> '$.count', value ->> '$.note'
  FROM json_each(NEW.payload, '$.factors');
END;

CREATE TRIGGER project_risk_reviewed AFTER INSERT ON entry WHEN NEW.type IN ('risk.confirmed', 'risk.returned')
BEGIN
  UPDATE assessment SET
    state = (SELECT next FROM assessment_lifecycle WHERE state = assessment.state AND act = NEW.type),
    reviewer = NEW.officer, reviewed_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 12);
END;

CREATE TRIGGER project_use_recorded AFTER INSERT ON entry WHEN NEW.type = 'use.recorded'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO site_use (number, site, state, kind, use, openness, user, worsens, begun_on, review_on, last_on, entry,
    last_entry)
  VALUES (substr(NEW.stream, 5), NEW.payload ->> '$.site', 'inForce', NEW.payload ->> '$.kind',
    NEW.payload ->> '$.use', NEW.payload ->> '$.openness', NEW.payload ->> '$.user', NEW.payload ->> '$.worsens',
    NEW.occurred_on, NEW.payload ->> '$.reviewOn', NEW.occurred_on, NEW.seq, NEW.seq);
END;

CREATE TRIGGER project_use_reviewed AFTER INSERT ON entry WHEN NEW.type IN ('use.reviewed', 'use.ended')
BEGIN
  UPDATE site_use SET
    state = (SELECT next FROM use_lifecycle WHERE state = site_use.state AND act = NEW.type),
    worsens = NEW.payload ->> '$.worsens',
    review_on = CASE NEW.type WHEN 'use.reviewed' THEN NEW.payload ->> '$.reviewOn' ELSE review_on END,
    last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 5);
END;

CREATE TRIGGER project_use_held AFTER INSERT ON entry WHEN NEW.type = 'use.held'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO site_event (number, site, kind, title, reach, held_on, entry)
  VALUES (substr(NEW.stream, 5), NEW.payload ->> '$.site', NEW.payload ->> '$.kind', NEW.payload ->> '$.title',
    NEW.payload ->> '$.reach', NEW.occurred_on, NEW.seq);
END;

CREATE TRIGGER project_works_proposed AFTER INSERT ON entry WHEN NEW.type = 'works.proposed'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  INSERT INTO works (number, state, site, kind, title, scheme, reason, budget, funds_source, plan_from, plan_to,
    interim_measure, proposed_by, paid, last_on, entry, last_entry)
  VALUES (substr(NEW.stream, 7), 'proposed', NEW.payload ->> '$.site', NEW.payload ->> '$.kind',
    NEW.payload ->> '$.title', NEW.payload ->> '$.scheme', NEW.payload ->> '$.reason', NEW.payload ->> '$.budget',
    NEW.payload ->> '$.fundsSource', NEW.payload ->> '$.planFrom', NEW.payload ->> '$.planTo',
    NEW.payload ->> '$.interimMeasure', NEW.officer, 0, NEW.occurred_on, NEW.seq, NEW.seq);
  INSERT INTO works_cause (works, position, kind, reference)
  SELECT substr(NEW.stream, 7), key, value ->> '$.kind', value ->> '$.number' FROM json_each(NEW.payload, '$.causes');
END;

CREATE TRIGGER project_works_act AFTER INSERT ON entry WHEN NEW.type GLOB 'works.*' AND NEW.type <> 'works.proposed'
BEGIN
  INSERT INTO act_evidence (entry, position, sha256, role)
  SELECT NEW.seq, key, value ->> '$.sha256', value ->> '$.role' FROM json_each(NEW.payload, '$.evidence');
  UPDATE works SET approving_body = NEW.payload ->> '$.body', approval_document = NEW.payload ->> '$.document',
    approved_on = NEW.occurred_on, opinion_body = NEW.payload ->> '$.opinionBody',
    opinion_document = NEW.payload ->> '$.opinionDocument', opinion_on = NEW.payload ->> '$.opinionOn',
    state = 'approved', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 7) AND NEW.type = 'works.approved';
  UPDATE works SET unit = NEW.payload ->> '$.unit', qualification = NEW.payload ->> '$.qualification',
    head = NEW.payload ->> '$.head', contract = NEW.payload ->> '$.contract', started_on = NEW.occurred_on,
    state = 'started', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 7) AND NEW.type = 'works.started';
  UPDATE works SET paid = paid + coalesce(NEW.payload ->> '$.paid', 0), last_on = NEW.occurred_on,
    last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 7) AND NEW.type IN ('works.reported', 'works.sentBack');
  UPDATE works SET accepted_on = NEW.occurred_on, acceptance_entry = NEW.seq,
    state = 'accepted', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 7) AND NEW.type = 'works.accepted';
  UPDATE works SET outcome = CASE state WHEN 'accepted' THEN 'completed' WHEN 'started' THEN 'abandoned' ELSE 'notCarriedOut' END,
    state = 'closed', last_on = NEW.occurred_on, last_entry = NEW.seq
  WHERE number = substr(NEW.stream, 7) AND NEW.type = 'works.closed';
END;

CREATE TRIGGER project_exception_granted AFTER INSERT ON entry WHEN NEW.type = 'exception.granted'
BEGIN
  INSERT INTO exception (number, entry, hazard, condition, officer, approver, reason, document, granted_on, last_entry)
  VALUES (substr(NEW.stream, 11), NEW.seq, NEW.payload ->> '$.hazard', NEW.payload ->> '$.condition',
    NEW.payload ->> '$.officer', NEW.payload ->> '$.approver', NEW.payload ->> '$.reason',
    NEW.payload ->> '$.document', NEW.occurred_on, NEW.seq);
END;

CREATE TRIGGER project_period_opened AFTER INSERT ON entry WHEN NEW.type = 'period.opened'
BEGIN
  INSERT INTO period (number, name, starts_on, ends_on, state, last_entry)
  VALUES (substr(NEW.stream, 8), NEW.payload ->> '$.name', NEW.payload ->> '$.startsOn',
    NEW.payload ->> '$.endsOn', 'running', NEW.seq);
END;

CREATE TRIGGER project_period_cut_off AFTER INSERT ON entry WHEN NEW.type = 'period.cutOff'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R8-CUT-OFF: R8 a running period is cut off, on its last day or later')
  WHERE NOT EXISTS (SELECT 1 FROM period WHERE number = substr(NEW.stream, 8) AND state = 'running'
    AND ends_on <= date(NEW.recorded_at, '+8 hours'));
  SELECT RAISE(ABORT, 'E-DB-R8-EXPECTED: R8 the return of a unit with hazards is not awaited')
  WHERE EXISTS (SELECT 1 FROM roll_forward_replayed AS r
    WHERE period = substr(NEW.stream, 8) AND opening + new + reopened + transferred_in + closing > 0
      AND NOT (closing = 0 AND EXISTS (SELECT 1 FROM unit_in_force WHERE unit = r.unit AND successor IS NOT NULL))
      AND NOT EXISTS (SELECT 1 FROM json_each(NEW.payload, '$.expected') WHERE value = r.unit));
  UPDATE period SET state = 'cutOff', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
  INSERT INTO expected_return (period, unit, last_entry)
  SELECT substr(NEW.stream, 8), value, NEW.seq FROM json_each(NEW.payload, '$.expected');
END;

CREATE TRIGGER project_return_absent AFTER INSERT ON entry WHEN NEW.type = 'return.absent'
BEGIN
  SELECT RAISE(ABORT, 'E-DB-R8-ABSENT: R8 no return of that unit is awaited, or it has come')
  WHERE NOT EXISTS (SELECT 1 FROM expected_return JOIN period ON period.number = expected_return.period
      WHERE number = substr(NEW.stream, 8) AND state = 'cutOff' AND unit = NEW.payload ->> '$.unit')
    OR EXISTS (SELECT 1 FROM current_revision WHERE kind = 'unitReturn' AND revision IS NOT NULL
      AND key = substr(NEW.stream, 8) || '/' || (NEW.payload ->> '$.unit'));
  UPDATE expected_return SET absent_reason = NEW.payload ->> '$.reason', last_entry = NEW.seq
  WHERE period = substr(NEW.stream, 8) AND unit = NEW.payload ->> '$.unit';
END;

CREATE TRIGGER project_difference_settled AFTER INSERT ON entry WHEN NEW.type = 'difference.settled'
BEGIN
  INSERT INTO settlement (entry, comparison, comparison_revision, position, decision, reason, hazard,
    officer, settled_on)
  VALUES (NEW.seq, NEW.payload ->> '$.comparison', NEW.payload ->> '$.comparisonRevision',
    NEW.payload ->> '$.position', NEW.payload ->> '$.decision', NEW.payload ->> '$.reason',
    NEW.payload ->> '$.hazard', NEW.officer, NEW.occurred_on);
END;

CREATE TRIGGER project_period_sealed AFTER INSERT ON entry WHEN NEW.type = 'period.sealed'
BEGIN
  INSERT INTO roll_forward (period, unit, grade, opening, new, reopened, transferred_in, regraded_in,
    struck_off, voided, merged_away, transferred_out, regraded_out, closing)
  SELECT substr(NEW.stream, 8), value ->> '$.unit', value ->> '$.grade', value ->> '$.opening',
    value ->> '$.new', value ->> '$.reopened', value ->> '$.transferredIn', value ->> '$.regradedIn',
    value ->> '$.struckOff', value ->> '$.voided', value ->> '$.mergedAway', value ->> '$.transferredOut',
    value ->> '$.regradedOut', value ->> '$.closing'
  FROM json_each(NEW.payload, '$.statement.rollForward');
  INSERT INTO statement (entry, period, hash, previous_hash, head)
  VALUES (NEW.seq, substr(NEW.stream, 8), NEW.payload ->> '$.statementHash',
    NEW.payload ->> '$.statement.previousHash', NEW.payload ->> '$.statement.head');
  UPDATE period SET state = 'sealed', last_entry = NEW.seq WHERE number = substr(NEW.stream, 8);
  INSERT INTO document (number, kind, officer, issued_on, entry, last_entry)
  VALUES (substr(NEW.stream, 8), 'statement', NEW.officer, NEW.occurred_on, NEW.seq, NEW.seq);
END;

-- ---------------------------------------------------------------------------------------------
-- 7  Guards
--
-- Three per table: how a row may be added, that none is changed (or only together with a newer entry), that none
-- is removed. The guard on adding also refuses every key that is taken, since INSERT OR REPLACE would otherwise
-- remove the old row without asking the guard on removal.
-- ---------------------------------------------------------------------------------------------

-- The journal itself.

CREATE TRIGGER entry_guard_change BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'E-DB-JOURNAL: the journal is append-only'); END;

CREATE TRIGGER entry_guard_remove BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'E-DB-JOURNAL: the journal is append-only'); END;

-- What this file defines.

CREATE TRIGGER entry_type_guard_add BEFORE INSERT ON entry_type
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: entry_type is fixed'); END;

CREATE TRIGGER entry_type_guard_change BEFORE UPDATE ON entry_type
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: entry_type is fixed'); END;

CREATE TRIGGER entry_type_guard_remove BEFORE DELETE ON entry_type
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: entry_type is fixed'); END;

CREATE TRIGGER lifecycle_guard_add BEFORE INSERT ON lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: lifecycle is fixed'); END;

CREATE TRIGGER lifecycle_guard_change BEFORE UPDATE ON lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: lifecycle is fixed'); END;

CREATE TRIGGER lifecycle_guard_remove BEFORE DELETE ON lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: lifecycle is fixed'); END;

-- Content: added for the entry that comes next, under a record; removed only while that entry is not there, and then
-- from below, so that nothing is left over for a later entry to adopt. A row with the key of one already there is of the
-- same revision, and so of the same entry: REPLACE can do no more than removing and adding may.

CREATE TRIGGER record_guard_add BEFORE INSERT ON record
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NEW.revision IS NOT 1 + (SELECT coalesce(max(revision), 0) FROM record WHERE kind = NEW.kind AND key = NEW.key)
  OR EXISTS (SELECT 1 FROM record WHERE entry IS NEW.entry AND ordinal IS NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER record_guard_change BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER record_guard_remove BEFORE DELETE ON record
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR CASE OLD.kind
    WHEN 'calendar' THEN EXISTS (SELECT 1 FROM calendar_revision WHERE calendar = OLD.key AND revision = OLD.revision)
    WHEN 'unit' THEN EXISTS (SELECT 1 FROM unit_revision WHERE unit = OLD.key AND revision = OLD.revision)
    WHEN 'batch' THEN EXISTS (SELECT 1 FROM batch_revision WHERE batch = OLD.key AND revision = OLD.revision)
    WHEN 'site' THEN EXISTS (SELECT 1 FROM site_revision WHERE site = OLD.key AND revision = OLD.revision)
    WHEN 'boundary' THEN EXISTS (SELECT 1 FROM boundary WHERE boundary = OLD.key AND revision = OLD.revision)
    WHEN 'checklist' THEN EXISTS (SELECT 1 FROM checklist_version WHERE checklist = OLD.key AND revision = OLD.revision)
    WHEN 'duty' THEN EXISTS (SELECT 1 FROM duty_revision WHERE duty = OLD.key AND revision = OLD.revision)
    WHEN 'method' THEN EXISTS (SELECT 1 FROM method_revision WHERE method = OLD.key AND revision = OLD.revision)
    WHEN 'inspection' THEN EXISTS (SELECT 1 FROM inspection WHERE inspection = OLD.key AND revision = OLD.revision)
    WHEN 'unitReturn' THEN EXISTS (SELECT 1 FROM unit_return WHERE unit_return = OLD.key AND revision = OLD.revision)
    WHEN 'comparison' THEN EXISTS (SELECT 1 FROM comparison WHERE comparison = OLD.key AND revision = OLD.revision)
    END
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER calendar_revision_guard_add BEFORE INSERT ON calendar_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'calendar' AND key = NEW.calendar AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER calendar_revision_guard_change BEFORE UPDATE ON calendar_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER calendar_revision_guard_remove BEFORE DELETE ON calendar_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM calendar_day WHERE calendar = OLD.calendar AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER calendar_day_guard_add BEFORE INSERT ON calendar_day
WHEN (SELECT entry FROM calendar_revision WHERE calendar = NEW.calendar AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM calendar_day WHERE calendar IS NEW.calendar AND revision IS NEW.revision
    AND (position IS NEW.position OR day IS NEW.day))
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER calendar_day_guard_change BEFORE UPDATE ON calendar_day
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER calendar_day_guard_remove BEFORE DELETE ON calendar_day
WHEN (SELECT entry FROM calendar_revision WHERE calendar = OLD.calendar AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER unit_revision_guard_add BEFORE INSERT ON unit_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'unit' AND key = NEW.unit AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER unit_revision_guard_change BEFORE UPDATE ON unit_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER unit_revision_guard_remove BEFORE DELETE ON unit_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER batch_revision_guard_add BEFORE INSERT ON batch_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'batch' AND key = NEW.batch AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER batch_revision_guard_change BEFORE UPDATE ON batch_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER batch_revision_guard_remove BEFORE DELETE ON batch_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER site_revision_guard_add BEFORE INSERT ON site_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'site' AND key = NEW.site AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER site_revision_guard_change BEFORE UPDATE ON site_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER site_revision_guard_remove BEFORE DELETE ON site_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM site_part WHERE site = OLD.site AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM zone WHERE site = OLD.site AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM marker WHERE site = OLD.site AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM archive WHERE site = OLD.site AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM responsible_person WHERE site = OLD.site AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM site_checklist WHERE site = OLD.site AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER checklist_version_guard_add BEFORE INSERT ON checklist_version
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'checklist' AND key = NEW.checklist AND revision = NEW.revision AND entry = NEW.entry)
  OR EXISTS (SELECT 1 FROM checklist_version WHERE checklist IS NEW.checklist AND version IS NEW.version)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER checklist_version_guard_change BEFORE UPDATE ON checklist_version
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER checklist_version_guard_remove BEFORE DELETE ON checklist_version
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM checklist_item WHERE checklist = OLD.checklist AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM checklist_basis WHERE checklist = OLD.checklist AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM checklist_scope WHERE checklist = OLD.checklist AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER duty_revision_guard_add BEFORE INSERT ON duty_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'duty' AND key = NEW.duty AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER duty_revision_guard_change BEFORE UPDATE ON duty_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER duty_revision_guard_remove BEFORE DELETE ON duty_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM duty_due_day WHERE duty = OLD.duty AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM duty_basis WHERE duty = OLD.duty AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM duty_scope WHERE duty = OLD.duty AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER duty_due_day_guard_add BEFORE INSERT ON duty_due_day
WHEN (SELECT entry FROM duty_revision WHERE duty = NEW.duty AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER duty_due_day_guard_change BEFORE UPDATE ON duty_due_day
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER duty_due_day_guard_remove BEFORE DELETE ON duty_due_day
WHEN (SELECT entry FROM duty_revision WHERE duty = OLD.duty AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER duty_basis_guard_add BEFORE INSERT ON duty_basis
WHEN (SELECT entry FROM duty_revision WHERE duty = NEW.duty AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER duty_basis_guard_change BEFORE UPDATE ON duty_basis
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER duty_basis_guard_remove BEFORE DELETE ON duty_basis
WHEN (SELECT entry FROM duty_revision WHERE duty = OLD.duty AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER duty_scope_guard_add BEFORE INSERT ON duty_scope
WHEN (SELECT entry FROM duty_revision WHERE duty = NEW.duty AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER duty_scope_guard_change BEFORE UPDATE ON duty_scope
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER duty_scope_guard_remove BEFORE DELETE ON duty_scope
WHEN (SELECT entry FROM duty_revision WHERE duty = OLD.duty AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER method_revision_guard_add BEFORE INSERT ON method_revision
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'method' AND key = NEW.method AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER method_revision_guard_change BEFORE UPDATE ON method_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER method_revision_guard_remove BEFORE DELETE ON method_revision
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM method_factor WHERE method = OLD.method AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM method_level WHERE method = OLD.method AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER method_factor_guard_add BEFORE INSERT ON method_factor
WHEN (SELECT entry FROM method_revision WHERE method = NEW.method AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER method_factor_guard_change BEFORE UPDATE ON method_factor
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER method_factor_guard_remove BEFORE DELETE ON method_factor
WHEN (SELECT entry FROM method_revision WHERE method = OLD.method AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER method_level_guard_add BEFORE INSERT ON method_level
WHEN (SELECT entry FROM method_revision WHERE method = NEW.method AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER method_level_guard_change BEFORE UPDATE ON method_level
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER method_level_guard_remove BEFORE DELETE ON method_level
WHEN (SELECT entry FROM method_revision WHERE method = OLD.method AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER evidence_guard_add BEFORE INSERT ON evidence
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM evidence WHERE sha256 IS NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER evidence_guard_change BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER evidence_guard_remove BEFORE DELETE ON evidence
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM evidence_bytes WHERE sha256 = OLD.sha256)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER inspection_guard_add BEFORE INSERT ON inspection
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'inspection' AND key = NEW.inspection AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER inspection_guard_change BEFORE UPDATE ON inspection
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER inspection_guard_remove BEFORE DELETE ON inspection
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM inspector WHERE inspection = OLD.inspection AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM answer WHERE inspection = OLD.inspection AND revision = OLD.revision)
  OR EXISTS (SELECT 1 FROM answer_photo WHERE inspection = OLD.inspection AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER unit_return_guard_add BEFORE INSERT ON unit_return
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'unitReturn' AND key = NEW.unit_return AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER unit_return_guard_change BEFORE UPDATE ON unit_return
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER unit_return_guard_remove BEFORE DELETE ON unit_return
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM return_row WHERE unit_return = OLD.unit_return AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER comparison_guard_add BEFORE INSERT ON comparison
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'comparison' AND key = NEW.comparison AND revision = NEW.revision AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER comparison_guard_change BEFORE UPDATE ON comparison
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER comparison_guard_remove BEFORE DELETE ON comparison
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM pairing WHERE comparison = OLD.comparison AND revision = OLD.revision)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER site_part_guard_add BEFORE INSERT ON site_part
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER site_part_guard_change BEFORE UPDATE ON site_part
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER site_part_guard_remove BEFORE DELETE ON site_part
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER zone_guard_add BEFORE INSERT ON zone
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM boundary WHERE id IS NEW.id)
  OR EXISTS (SELECT 1 FROM zone WHERE id IS NEW.id)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER zone_guard_change BEFORE UPDATE ON zone
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER zone_guard_remove BEFORE DELETE ON zone
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER boundary_guard_add BEFORE INSERT ON boundary
WHEN NEW.entry IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = 'boundary' AND key = NEW.boundary AND revision = NEW.revision AND entry = NEW.entry)
  OR EXISTS (SELECT 1 FROM boundary WHERE id IS NEW.id)
  OR EXISTS (SELECT 1 FROM zone WHERE id IS NEW.id)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER boundary_guard_change BEFORE UPDATE ON boundary
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER boundary_guard_remove BEFORE DELETE ON boundary
WHEN OLD.entry <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER marker_guard_add BEFORE INSERT ON marker
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER marker_guard_change BEFORE UPDATE ON marker
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER marker_guard_remove BEFORE DELETE ON marker
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER archive_guard_add BEFORE INSERT ON archive
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER archive_guard_change BEFORE UPDATE ON archive
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER archive_guard_remove BEFORE DELETE ON archive
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER responsible_person_guard_add BEFORE INSERT ON responsible_person
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER responsible_person_guard_change BEFORE UPDATE ON responsible_person
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER responsible_person_guard_remove BEFORE DELETE ON responsible_person
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER site_checklist_guard_add BEFORE INSERT ON site_checklist
WHEN (SELECT entry FROM site_revision WHERE site = NEW.site AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER site_checklist_guard_change BEFORE UPDATE ON site_checklist
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER site_checklist_guard_remove BEFORE DELETE ON site_checklist
WHEN (SELECT entry FROM site_revision WHERE site = OLD.site AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER checklist_item_guard_add BEFORE INSERT ON checklist_item
WHEN (SELECT entry FROM checklist_version WHERE checklist = NEW.checklist AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER checklist_item_guard_change BEFORE UPDATE ON checklist_item
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER checklist_item_guard_remove BEFORE DELETE ON checklist_item
WHEN (SELECT entry FROM checklist_version WHERE checklist = OLD.checklist AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER checklist_basis_guard_add BEFORE INSERT ON checklist_basis
WHEN (SELECT entry FROM checklist_version WHERE checklist = NEW.checklist AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER checklist_basis_guard_change BEFORE UPDATE ON checklist_basis
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER checklist_basis_guard_remove BEFORE DELETE ON checklist_basis
WHEN (SELECT entry FROM checklist_version WHERE checklist = OLD.checklist AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER checklist_scope_guard_add BEFORE INSERT ON checklist_scope
WHEN (SELECT entry FROM checklist_version WHERE checklist = NEW.checklist AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER checklist_scope_guard_change BEFORE UPDATE ON checklist_scope
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER checklist_scope_guard_remove BEFORE DELETE ON checklist_scope
WHEN (SELECT entry FROM checklist_version WHERE checklist = OLD.checklist AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER evidence_bytes_guard_add BEFORE INSERT ON evidence_bytes
WHEN (SELECT entry FROM evidence WHERE sha256 = NEW.sha256) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
  OR EXISTS (SELECT 1 FROM evidence_bytes WHERE sha256 IS NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER evidence_bytes_guard_change BEFORE UPDATE ON evidence_bytes
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER evidence_bytes_guard_remove BEFORE DELETE ON evidence_bytes
WHEN (SELECT entry FROM evidence WHERE sha256 = OLD.sha256) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER inspector_guard_add BEFORE INSERT ON inspector
WHEN (SELECT entry FROM inspection WHERE inspection = NEW.inspection AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER inspector_guard_change BEFORE UPDATE ON inspector
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER inspector_guard_remove BEFORE DELETE ON inspector
WHEN (SELECT entry FROM inspection WHERE inspection = OLD.inspection AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER answer_guard_add BEFORE INSERT ON answer
WHEN (SELECT entry FROM inspection WHERE inspection = NEW.inspection AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER answer_guard_change BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER answer_guard_remove BEFORE DELETE ON answer
WHEN (SELECT entry FROM inspection WHERE inspection = OLD.inspection AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER answer_photo_guard_add BEFORE INSERT ON answer_photo
WHEN (SELECT entry FROM inspection WHERE inspection = NEW.inspection AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER answer_photo_guard_change BEFORE UPDATE ON answer_photo
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER answer_photo_guard_remove BEFORE DELETE ON answer_photo
WHEN (SELECT entry FROM inspection WHERE inspection = OLD.inspection AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER return_row_guard_add BEFORE INSERT ON return_row
WHEN (SELECT entry FROM unit_return WHERE unit_return = NEW.unit_return AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER return_row_guard_change BEFORE UPDATE ON return_row
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER return_row_guard_remove BEFORE DELETE ON return_row
WHEN (SELECT entry FROM unit_return WHERE unit_return = OLD.unit_return AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

CREATE TRIGGER pairing_guard_add BEFORE INSERT ON pairing
WHEN (SELECT entry FROM comparison WHERE comparison = NEW.comparison AND revision = NEW.revision) IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content comes with the next entry, once'); END;

CREATE TRIGGER pairing_guard_change BEFORE UPDATE ON pairing
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never changed'); END;

CREATE TRIGGER pairing_guard_remove BEFORE DELETE ON pairing
WHEN (SELECT entry FROM comparison WHERE comparison = OLD.comparison AND revision = OLD.revision) <= (SELECT coalesce(max(seq), 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-CONTENT: content is never removed'); END;

-- Acts: one row per entry of its type, made by part 6.

CREATE TRIGGER hazard_order_guard_add BEFORE INSERT ON hazard_order
WHEN coalesce((SELECT type FROM entry WHERE seq = NEW.entry), '') NOT IN ('hazard.ordered', 'hazard.reordered')
  OR EXISTS (SELECT 1 FROM hazard_order WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER hazard_order_guard_change BEFORE UPDATE ON hazard_order
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER hazard_order_guard_remove BEFORE DELETE ON hazard_order
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER claim_guard_add BEFORE INSERT ON claim
WHEN coalesce((SELECT type FROM entry WHERE seq = NEW.entry), '') NOT IN ('hazard.claimed', 'hazard.fixedOnSpot')
  OR EXISTS (SELECT 1 FROM claim WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER claim_guard_change BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER claim_guard_remove BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER send_back_guard_add BEFORE INSERT ON send_back
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'hazard.sentBack'
  OR EXISTS (SELECT 1 FROM send_back WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER send_back_guard_change BEFORE UPDATE ON send_back
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER send_back_guard_remove BEFORE DELETE ON send_back
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER acceptance_guard_add BEFORE INSERT ON acceptance
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'hazard.accepted'
  OR EXISTS (SELECT 1 FROM acceptance WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER acceptance_guard_change BEFORE UPDATE ON acceptance
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER acceptance_guard_remove BEFORE DELETE ON acceptance
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER strike_off_guard_add BEFORE INSERT ON strike_off
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'hazard.struckOff'
  OR EXISTS (SELECT 1 FROM strike_off WHERE entry IS NEW.entry)
  OR EXISTS (SELECT 1 FROM strike_off WHERE number IS NEW.number)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER strike_off_guard_change BEFORE UPDATE ON strike_off
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER strike_off_guard_remove BEFORE DELETE ON strike_off
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER settlement_guard_add BEFORE INSERT ON settlement
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'difference.settled'
  OR EXISTS (SELECT 1 FROM settlement WHERE entry IS NEW.entry)
  OR EXISTS (SELECT 1 FROM settlement WHERE comparison IS NEW.comparison AND comparison_revision IS NEW.comparison_revision AND position IS NEW.position)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER settlement_guard_change BEFORE UPDATE ON settlement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER settlement_guard_remove BEFORE DELETE ON settlement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER statement_guard_add BEFORE INSERT ON statement
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'period.sealed'
  OR EXISTS (SELECT 1 FROM statement WHERE entry IS NEW.entry)
  OR EXISTS (SELECT 1 FROM statement WHERE period IS NEW.period)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER statement_guard_change BEFORE UPDATE ON statement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER statement_guard_remove BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER act_evidence_guard_add BEFORE INSERT ON act_evidence
WHEN NOT EXISTS (SELECT 1 FROM entry, json_each(entry.payload, '$.evidence') AS named
    WHERE entry.seq = NEW.entry AND named.key = NEW.position
      AND entry.type IN ('hazard.claimed', 'hazard.fixedOnSpot', 'hazard.accepted', 'hazard.lookedBack',
        'hazard.reopened', 'hazard.extensionRequested', 'document.delivered', 'document.signed', 'duty.fulfilled',
        'duty.extended', 'duty.waived', 'duty.withdrawn', 'marker.recorded', 'archive.added', 'risk.assessed',
        'use.recorded', 'use.held', 'works.proposed', 'works.approved', 'works.started', 'works.reported',
        'works.sentBack', 'works.accepted', 'works.closed')
      AND named.value ->> '$.sha256' = NEW.sha256 AND named.value ->> '$.role' = NEW.role)
  OR EXISTS (SELECT 1 FROM act_evidence WHERE entry IS NEW.entry AND position IS NEW.position)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER act_evidence_guard_change BEFORE UPDATE ON act_evidence
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER act_evidence_guard_remove BEFORE DELETE ON act_evidence
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER movement_guard_add BEFORE INSERT ON movement
WHEN NEW.entry IS NOT (SELECT coalesce(max(seq), 0) FROM entry)
  OR CASE (SELECT type FROM entry WHERE seq = NEW.entry)
    WHEN 'hazard.registered' THEN 'new/0' WHEN 'hazard.struckOff' THEN 'struckOff/0'
    WHEN 'hazard.reopened' THEN 'reopened/0' WHEN 'hazard.voided' THEN 'voided/0'
    WHEN 'hazard.merged' THEN 'mergedAway/0'
    WHEN 'hazard.transferred' THEN iif(NEW.position = 1, 'transferredIn/1', 'transferredOut/0')
    WHEN 'hazard.regraded' THEN iif(NEW.position = 1, 'regradedIn/1', 'regradedOut/0')
    END IS NOT NEW.kind || '/' || NEW.position
  OR EXISTS (SELECT 1 FROM movement WHERE entry IS NEW.entry AND position IS NEW.position)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER movement_guard_change BEFORE UPDATE ON movement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER movement_guard_remove BEFORE DELETE ON movement
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER ledger_line_guard_add BEFORE INSERT ON ledger_line
WHEN NEW.entry IS NOT (SELECT coalesce(max(seq), 0) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM hazard WHERE number = NEW.hazard AND last_entry = NEW.entry
    AND state = NEW.state AND unit = NEW.unit AND grade = NEW.grade AND person IS NEW.person
    AND deadline IS NEW.deadline)
  OR EXISTS (SELECT 1 FROM ledger_line WHERE hazard IS NEW.hazard AND entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: a ledger line follows from its entry'); END;

CREATE TRIGGER ledger_line_guard_change BEFORE UPDATE ON ledger_line
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER ledger_line_guard_remove BEFORE DELETE ON ledger_line
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER document_line_guard_add BEFORE INSERT ON document_line
WHEN NEW.entry IS NOT (SELECT max(seq) FROM entry)
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.entry
    AND coalesce(payload ->> '$.order', payload ->> '$.paper', payload ->> '$.inspection') = NEW.document)
  OR EXISTS (SELECT 1 FROM document_line WHERE entry IS NEW.entry
    OR (document IS NEW.document AND position IS NEW.position))
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER document_line_guard_change BEFORE UPDATE ON document_line
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER document_line_guard_remove BEFORE DELETE ON document_line
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER document_event_guard_add BEFORE INSERT ON document_event
WHEN NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.entry AND stream = 'document/' || NEW.document
    AND type = 'document.' || NEW.kind AND occurred_on = NEW.happened_on AND officer = NEW.officer
    AND payload ->> '$.recipient' IS NEW.recipient AND payload ->> '$.method' IS NEW.method
    AND payload ->> '$.note' IS NEW.note)
  OR EXISTS (SELECT 1 FROM document_event WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER document_event_guard_change BEFORE UPDATE ON document_event
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER document_event_guard_remove BEFORE DELETE ON document_event
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER hazard_link_guard_add BEFORE INSERT ON hazard_link
WHEN NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.entry AND type = 'hazard.linked'
    AND stream = 'hazard/' || NEW.hazard AND payload ->> '$.with' = NEW.other)
  OR EXISTS (SELECT 1 FROM hazard_link WHERE entry IS NEW.entry)
  OR EXISTS (SELECT 1 FROM hazard_link WHERE hazard IS NEW.hazard AND other IS NEW.other)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER hazard_link_guard_change BEFORE UPDATE ON hazard_link
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER hazard_link_guard_remove BEFORE DELETE ON hazard_link
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER roll_forward_guard_add BEFORE INSERT ON roll_forward
WHEN (SELECT type || stream FROM entry ORDER BY seq DESC LIMIT 1) IS NOT 'period.sealedperiod/' || NEW.period
  OR (SELECT state FROM period WHERE number = NEW.period) IS NOT 'cutOff'
  OR EXISTS (SELECT 1 FROM roll_forward WHERE period IS NEW.period AND unit IS NEW.unit AND grade IS NEW.grade)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER roll_forward_guard_change BEFORE UPDATE ON roll_forward
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: a statement is never changed'); END;

CREATE TRIGGER roll_forward_guard_remove BEFORE DELETE ON roll_forward
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: a statement is never removed'); END;

-- State that moves on: added by its entry, changed only by a newer entry of the same stream, never removed.

CREATE TRIGGER registry_guard_add BEFORE INSERT ON registry
WHEN (SELECT type FROM entry WHERE seq = NEW.entry) IS NOT 'registry.created'
  OR EXISTS (SELECT 1 FROM registry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER registry_guard_change BEFORE UPDATE ON registry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: the registrys identity is fixed for life'); END;

CREATE TRIGGER registry_guard_remove BEFORE DELETE ON registry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: the registrys identity is fixed for life'); END;

CREATE TRIGGER officer_guard_add BEFORE INSERT ON officer
WHEN (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'officer/' || NEW.code
  OR EXISTS (SELECT 1 FROM officer WHERE code IS NEW.code)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER officer_guard_change BEFORE UPDATE ON officer
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'officer/' || NEW.code
  OR NEW.code IS NOT OLD.code
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER officer_guard_remove BEFORE DELETE ON officer
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER setting_guard_add BEFORE INSERT ON setting
WHEN (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'setting/' || NEW.key
  OR EXISTS (SELECT 1 FROM setting WHERE key IS NEW.key AND valid_from IS NEW.valid_from)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER setting_guard_change BEFORE UPDATE ON setting
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'setting/' || NEW.key
  OR NEW.key IS NOT OLD.key OR NEW.valid_from IS NOT OLD.valid_from
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER setting_guard_remove BEFORE DELETE ON setting
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER receipt_guard_add BEFORE INSERT ON receipt
WHEN (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'receipt/' || NEW.number
  OR EXISTS (SELECT 1 FROM receipt WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM receipt WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER receipt_guard_change BEFORE UPDATE ON receipt
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'receipt/' || NEW.number
  OR NEW.number IS NOT OLD.number
  OR NEW.entry IS NOT OLD.entry
  OR NEW.kind IS NOT OLD.kind
  OR NEW.file IS NOT OLD.file
  OR NEW.sha256 IS NOT OLD.sha256
  OR NEW.bytes IS NOT OLD.bytes
  OR NEW.read IS NOT OLD.read
  OR NEW.added IS NOT OLD.added
  OR NEW.changed IS NOT OLD.changed
  OR NEW.unchanged IS NOT OLD.unchanged
  OR NEW.refused IS NOT OLD.refused
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER receipt_guard_remove BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER hazard_guard_add BEFORE INSERT ON hazard
WHEN (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'hazard/' || NEW.number
  OR EXISTS (SELECT 1 FROM hazard WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM hazard WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER hazard_guard_change BEFORE UPDATE ON hazard
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'hazard/' || NEW.number
  OR NEW.number IS NOT OLD.number
  OR NEW.entry IS NOT OLD.entry
  OR NEW.site IS NOT OLD.site
  OR NEW.item IS NOT OLD.item
  OR NEW.inspection IS NOT OLD.inspection
  OR NEW.source IS NOT OLD.source
  OR NEW.registered_by IS NOT OLD.registered_by
  OR NEW.found_on IS NOT OLD.found_on
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER hazard_guard_remove BEFORE DELETE ON hazard
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER charge_guard_add BEFORE INSERT ON charge
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'hazard.registeredhazard/' || NEW.hazard
  OR NEW.officer IS NOT (SELECT officer FROM entry WHERE seq = NEW.last_entry)
  OR EXISTS (SELECT 1 FROM charge WHERE hazard IS NEW.hazard)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER charge_guard_change BEFORE UPDATE ON charge
WHEN NEW.last_entry <= OLD.last_entry OR NEW.hazard IS NOT OLD.hazard
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.last_entry
    AND CASE type WHEN 'hazard.reassigned' THEN stream = 'hazard/' || NEW.hazard AND payload ->> '$.officer' = NEW.officer
      WHEN 'officer.left' THEN stream = 'officer/' || OLD.officer AND payload ->> '$.to' = NEW.officer END)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER charge_guard_remove BEFORE DELETE ON charge
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER document_guard_add BEFORE INSERT ON document
WHEN NEW.entry IS NOT (SELECT max(seq) FROM entry) OR NEW.last_entry IS NOT NEW.entry
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.entry AND NEW.officer = officer AND CASE NEW.kind
    WHEN 'notice' THEN type IN ('hazard.ordered', 'hazard.reordered') AND payload ->> '$.order' = NEW.number
    WHEN 'application' THEN type = 'hazard.claimed' AND payload ->> '$.paper' = NEW.number
    WHEN 'approval' THEN type = 'hazard.struckOff' AND payload ->> '$.paper' = NEW.number
    WHEN 'supervision' THEN type = 'hazard.listed' AND payload ->> '$.paper' = NEW.number
    WHEN 'inspectionSheet' THEN EXISTS (SELECT 1 FROM inspection
      WHERE inspection = NEW.number AND inspection.entry = NEW.entry)
    WHEN 'statement' THEN stream = 'period/' || NEW.number AND type = 'period.sealed' END)
  OR EXISTS (SELECT 1 FROM document WHERE number IS NEW.number)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER document_guard_change BEFORE UPDATE ON document
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'document/' || NEW.number
  OR NEW.number IS NOT OLD.number OR NEW.kind IS NOT OLD.kind OR NEW.issuer IS NOT OLD.issuer
  OR NEW.receiver IS NOT OLD.receiver OR NEW.officer IS NOT OLD.officer OR NEW.issued_on IS NOT OLD.issued_on
  OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER document_guard_remove BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER case_lifecycle_guard_add BEFORE INSERT ON case_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: case_lifecycle is fixed'); END;

CREATE TRIGGER case_lifecycle_guard_change BEFORE UPDATE ON case_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: case_lifecycle is fixed'); END;

CREATE TRIGGER case_lifecycle_guard_remove BEFORE DELETE ON case_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: case_lifecycle is fixed'); END;

CREATE TRIGGER works_case_guard_add BEFORE INSERT ON works_case
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.entry) IS NOT 'case.openedcase/' || NEW.number
  OR NEW.state IS NOT 'open' OR NEW.decided_on IS NOT NULL OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM works_case WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM works_case WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER works_case_guard_change BEFORE UPDATE ON works_case
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'case/' || NEW.number
  OR NEW.state IS NOT (SELECT next FROM case_lifecycle WHERE state = OLD.state
    AND act = (SELECT type FROM entry WHERE seq = NEW.last_entry))
  OR NEW.last_on IS NOT (SELECT occurred_on FROM entry WHERE seq = NEW.last_entry)
  OR NEW.decided_on IS NOT CASE WHEN NEW.state IN ('approved', 'refused') THEN NEW.last_on ELSE OLD.decided_on END
  OR NEW.number IS NOT OLD.number OR NEW.applicant IS NOT OLD.applicant OR NEW.project IS NOT OLD.project
  OR NEW.place IS NOT OLD.place OR NEW.applied_on IS NOT OLD.applied_on OR NEW.due_on IS NOT OLD.due_on
  OR NEW.footprint IS NOT OLD.footprint OR NEW.footprint_name IS NOT OLD.footprint_name
  OR NEW.conclusion IS NOT OLD.conclusion OR NEW.needs_consent IS NOT OLD.needs_consent
  OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER works_case_guard_remove BEFORE DELETE ON works_case
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER duty_lifecycle_guard_add BEFORE INSERT ON duty_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: duty_lifecycle is fixed'); END;

CREATE TRIGGER duty_lifecycle_guard_change BEFORE UPDATE ON duty_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: duty_lifecycle is fixed'); END;

CREATE TRIGGER duty_lifecycle_guard_remove BEFORE DELETE ON duty_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: duty_lifecycle is fixed'); END;

CREATE TRIGGER assessment_lifecycle_guard_add BEFORE INSERT ON assessment_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: assessment_lifecycle is fixed'); END;

CREATE TRIGGER assessment_lifecycle_guard_change BEFORE UPDATE ON assessment_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: assessment_lifecycle is fixed'); END;

CREATE TRIGGER assessment_lifecycle_guard_remove BEFORE DELETE ON assessment_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: assessment_lifecycle is fixed'); END;

CREATE TRIGGER use_lifecycle_guard_add BEFORE INSERT ON use_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: use_lifecycle is fixed'); END;

CREATE TRIGGER use_lifecycle_guard_change BEFORE UPDATE ON use_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: use_lifecycle is fixed'); END;

CREATE TRIGGER use_lifecycle_guard_remove BEFORE DELETE ON use_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: use_lifecycle is fixed'); END;

CREATE TRIGGER case_site_guard_add BEFORE INSERT ON case_site
WHEN NOT EXISTS (SELECT 1 FROM entry, json_each(entry.payload, '$.verdict.hits') AS hit
    WHERE entry.seq = NEW.entry AND entry.type = 'case.opened' AND entry.stream = 'case/' || NEW.number
      AND hit.value ->> '$.site' = NEW.site AND hit.value ->> '$.relation' <> 'near')
  OR EXISTS (SELECT 1 FROM case_site WHERE number IS NEW.number AND site IS NEW.site)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER case_site_guard_change BEFORE UPDATE ON case_site
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER case_site_guard_remove BEFORE DELETE ON case_site
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER site_duty_guard_add BEFORE INSERT ON site_duty
WHEN NOT EXISTS (SELECT 1 FROM entry AS e JOIN duty_lifecycle AS l ON l.act = e.type AND l.state = 'pending'
    WHERE e.seq = NEW.entry AND e.stream = 'duty/' || NEW.key AND l.next = NEW.state
      AND e.occurred_on = NEW.last_on AND e.payload ->> '$.until' IS NEW.extended_to
      AND e.payload ->> '$.waiver' IS NEW.waiver)
  OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM site_duty WHERE key IS NEW.key)
  OR EXISTS (SELECT 1 FROM site_duty WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_duty_guard_change BEFORE UPDATE ON site_duty
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry AS e JOIN duty_lifecycle AS l ON l.act = e.type AND l.state = OLD.state
    WHERE e.seq = NEW.last_entry AND e.stream = 'duty/' || NEW.key AND l.next = NEW.state
      AND e.occurred_on = NEW.last_on AND coalesce(e.payload ->> '$.until', OLD.extended_to) IS NEW.extended_to
      AND e.payload ->> '$.waiver' IS NEW.waiver)
  OR NEW.key IS NOT OLD.key OR NEW.duty IS NOT OLD.duty OR NEW.site IS NOT OLD.site OR NEW.cycle IS NOT OLD.cycle
  OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_duty_guard_remove BEFORE DELETE ON site_duty
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER site_marker_guard_add BEFORE INSERT ON site_marker
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'marker.recorded'
      AND e.stream = 'marker/' || NEW.site || '/' || NEW.ordinal AND e.occurred_on = NEW.last_on
      AND e.payload ->> '$.place' IS NEW.place
      AND e.payload ->> '$.longitude' IS NEW.longitude
      AND e.payload ->> '$.latitude' IS NEW.latitude
      AND e.payload ->> '$.level' IS NEW.level
      AND e.payload ->> '$.name' IS NEW.name
      AND e.payload ->> '$.publisher' IS NEW.publisher
      AND e.payload ->> '$.publishedOn' IS NEW.published_on
      AND e.payload ->> '$.erectedBy' IS NEW.erected_by
      AND e.payload ->> '$.erectedOn' IS NEW.erected_on)
  OR NEW.state IS NOT 'standing' OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM site_marker WHERE site IS NEW.site AND ordinal IS NEW.ordinal)
  OR EXISTS (SELECT 1 FROM site_marker WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_marker_guard_change BEFORE UPDATE ON site_marker
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.last_entry
      AND e.stream = 'marker/' || NEW.site || '/' || NEW.ordinal AND e.occurred_on = NEW.last_on
      AND CASE e.type WHEN 'marker.removed' THEN NEW.state IS 'removed'
        AND NEW.place IS OLD.place AND NEW.longitude IS OLD.longitude AND NEW.latitude IS OLD.latitude AND NEW.level IS OLD.level AND NEW.name IS OLD.name AND NEW.publisher IS OLD.publisher AND NEW.published_on IS OLD.published_on AND NEW.erected_by IS OLD.erected_by AND NEW.erected_on IS OLD.erected_on
      ELSE NEW.state IS 'standing' AND e.payload ->> '$.place' IS NEW.place
      AND e.payload ->> '$.longitude' IS NEW.longitude
      AND e.payload ->> '$.latitude' IS NEW.latitude
      AND e.payload ->> '$.level' IS NEW.level
      AND e.payload ->> '$.name' IS NEW.name
      AND e.payload ->> '$.publisher' IS NEW.publisher
      AND e.payload ->> '$.publishedOn' IS NEW.published_on
      AND e.payload ->> '$.erectedBy' IS NEW.erected_by
      AND e.payload ->> '$.erectedOn' IS NEW.erected_on END)
  OR NEW.site IS NOT OLD.site OR NEW.ordinal IS NOT OLD.ordinal OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_marker_guard_remove BEFORE DELETE ON site_marker
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER archive_file_guard_add BEFORE INSERT ON archive_file
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'archive.recorded'
    AND e.stream = 'archive/' || NEW.site AND e.occurred_on = NEW.updated_on AND e.payload ->> '$.number' IS NEW.number
    AND e.payload ->> '$.keeper' IS NEW.keeper AND e.payload ->> '$.volumes' IS NEW.volumes)
  OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM archive_file WHERE site IS NEW.site)
  OR EXISTS (SELECT 1 FROM archive_file WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER archive_file_guard_change BEFORE UPDATE ON archive_file
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.last_entry AND e.stream = 'archive/' || NEW.site
    AND e.occurred_on = NEW.updated_on AND coalesce(e.payload ->> '$.number', OLD.number) IS NEW.number
    AND coalesce(e.payload ->> '$.keeper', OLD.keeper) IS NEW.keeper
    AND coalesce(e.payload ->> '$.volumes', OLD.volumes) IS NEW.volumes)
  OR NEW.site IS NOT OLD.site OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER archive_file_guard_remove BEFORE DELETE ON archive_file
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER archive_item_guard_add BEFORE INSERT ON archive_item
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'archive.added'
    AND e.stream = 'archive/' || NEW.site AND e.occurred_on = NEW.added_on AND e.payload ->> '$.code' IS NEW.code
    AND e.payload ->> '$.title' IS NEW.title AND e.payload ->> '$.volume' IS NEW.volume
    AND e.payload ->> '$.evidence[0].sha256' IS NEW.sha256)
  OR EXISTS (SELECT 1 FROM archive_item WHERE site IS NEW.site AND code IS NEW.code)
  OR EXISTS (SELECT 1 FROM archive_item WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER archive_item_guard_change BEFORE UPDATE ON archive_item
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER archive_item_guard_remove BEFORE DELETE ON archive_item
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER assessment_guard_add BEFORE INSERT ON assessment
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'risk.assessed'
    AND e.stream = 'assessment/' || NEW.number AND e.officer = NEW.assessor AND e.occurred_on = NEW.assessed_on
    AND e.payload ->> '$.site' IS NEW.site AND e.payload ->> '$.method' IS NEW.method
    AND e.payload ->> '$.revision' IS NEW.method_revision AND e.payload ->> '$.likelihood' IS NEW.likelihood
    AND e.payload ->> '$.consequence' IS NEW.consequence AND e.payload ->> '$.score' IS NEW.score
    AND e.payload ->> '$.grade' IS NEW.grade AND e.payload ->> '$.validUntil' IS NEW.valid_until)
  OR NEW.state IS NOT 'assessed' OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM assessment WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM assessment WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER assessment_guard_change BEFORE UPDATE ON assessment
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry AS e JOIN assessment_lifecycle AS l ON l.act = e.type AND l.state = OLD.state
    WHERE e.seq = NEW.last_entry AND e.stream = 'assessment/' || NEW.number AND l.next = NEW.state
      AND e.officer = NEW.reviewer AND e.occurred_on = NEW.reviewed_on)
  OR NEW.number IS NOT OLD.number OR NEW.site IS NOT OLD.site OR NEW.method IS NOT OLD.method
  OR NEW.method_revision IS NOT OLD.method_revision OR NEW.likelihood IS NOT OLD.likelihood
  OR NEW.consequence IS NOT OLD.consequence OR NEW.score IS NOT OLD.score OR NEW.grade IS NOT OLD.grade
  OR NEW.assessor IS NOT OLD.assessor OR NEW.assessed_on IS NOT OLD.assessed_on
  OR NEW.valid_until IS NOT OLD.valid_until OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER assessment_guard_remove BEFORE DELETE ON assessment
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER assessment_factor_guard_add BEFORE INSERT ON assessment_factor
WHEN NOT EXISTS (SELECT 1 FROM assessment AS a JOIN entry AS e ON e.seq = a.entry,
    json_each(e.payload, '$.factors') AS i
    WHERE a.number = NEW.assessment AND a.last_entry = a.entry AND i.value ->> '$.factor' IS NEW.factor
      AND i.value ->> '$.level' IS NEW.level AND i.value ->> '$.count' IS NEW.count
      AND i.value ->> '$.note' IS NEW.note)
  OR EXISTS (SELECT 1 FROM assessment_factor WHERE assessment IS NEW.assessment AND factor IS NEW.factor)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER assessment_factor_guard_change BEFORE UPDATE ON assessment_factor
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER assessment_factor_guard_remove BEFORE DELETE ON assessment_factor
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER site_use_guard_add BEFORE INSERT ON site_use
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'use.recorded'
    AND e.stream = 'use/' || NEW.number AND e.occurred_on = NEW.begun_on AND e.payload ->> '$.site' IS NEW.site
    AND e.payload ->> '$.kind' IS NEW.kind AND e.payload ->> '$.use' IS NEW.use
    AND e.payload ->> '$.openness' IS NEW.openness AND e.payload ->> '$.user' IS NEW.user
    AND e.payload ->> '$.worsens' IS NEW.worsens AND e.payload ->> '$.reviewOn' IS NEW.review_on)
  OR NEW.state IS NOT 'inForce' OR NEW.last_entry IS NOT NEW.entry OR NEW.last_on IS NOT NEW.begun_on
  OR EXISTS (SELECT 1 FROM site_use WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM site_use WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_use_guard_change BEFORE UPDATE ON site_use
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry AS e JOIN use_lifecycle AS l ON l.act = e.type AND l.state = OLD.state
    WHERE e.seq = NEW.last_entry AND e.stream = 'use/' || NEW.number AND l.next = NEW.state
      AND e.occurred_on = NEW.last_on AND e.payload ->> '$.worsens' IS NEW.worsens
      AND coalesce(e.payload ->> '$.reviewOn', OLD.review_on) IS NEW.review_on)
  OR NEW.number IS NOT OLD.number OR NEW.site IS NOT OLD.site OR NEW.kind IS NOT OLD.kind OR NEW.use IS NOT OLD.use
  OR NEW.openness IS NOT OLD.openness OR NEW.user IS NOT OLD.user OR NEW.begun_on IS NOT OLD.begun_on
  OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_use_guard_remove BEFORE DELETE ON site_use
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER site_event_guard_add BEFORE INSERT ON site_event
WHEN NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.seq = NEW.entry AND e.type = 'use.held'
    AND e.stream = 'use/' || NEW.number AND e.occurred_on = NEW.held_on AND e.payload ->> '$.site' IS NEW.site
    AND e.payload ->> '$.kind' IS NEW.kind AND e.payload ->> '$.title' IS NEW.title
    AND e.payload ->> '$.reach' IS NEW.reach)
  OR EXISTS (SELECT 1 FROM site_event WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM site_event WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER site_event_guard_change BEFORE UPDATE ON site_event
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER site_event_guard_remove BEFORE DELETE ON site_event
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER works_lifecycle_guard_add BEFORE INSERT ON works_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: works_lifecycle is fixed'); END;

CREATE TRIGGER works_lifecycle_guard_change BEFORE UPDATE ON works_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: works_lifecycle is fixed'); END;

CREATE TRIGGER works_lifecycle_guard_remove BEFORE DELETE ON works_lifecycle
BEGIN SELECT RAISE(ABORT, 'E-DB-FIXED: works_lifecycle is fixed'); END;

CREATE TRIGGER works_guard_add BEFORE INSERT ON works
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.entry) IS NOT 'works.proposedworks/' || NEW.number
  OR NEW.state IS NOT 'proposed' OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM works WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM works WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER works_guard_change BEFORE UPDATE ON works
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'works/' || NEW.number
  OR NEW.state IS NOT (SELECT next FROM works_lifecycle WHERE state = OLD.state
    AND act = (SELECT type FROM entry WHERE seq = NEW.last_entry))
  OR NEW.last_on IS NOT (SELECT occurred_on FROM entry WHERE seq = NEW.last_entry)
  OR NEW.number IS NOT OLD.number OR NEW.site IS NOT OLD.site OR NEW.kind IS NOT OLD.kind
  OR NEW.title IS NOT OLD.title OR NEW.scheme IS NOT OLD.scheme OR NEW.reason IS NOT OLD.reason
  OR NEW.budget IS NOT OLD.budget OR NEW.funds_source IS NOT OLD.funds_source
  OR NEW.plan_from IS NOT OLD.plan_from OR NEW.plan_to IS NOT OLD.plan_to
  OR NEW.interim_measure IS NOT OLD.interim_measure OR NEW.proposed_by IS NOT OLD.proposed_by
  OR NEW.entry IS NOT OLD.entry
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER works_guard_remove BEFORE DELETE ON works
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER works_cause_guard_add BEFORE INSERT ON works_cause
WHEN NOT EXISTS (SELECT 1 FROM works AS w JOIN entry AS e ON e.seq = w.entry,
    json_each(e.payload, '$.causes') AS named
    WHERE w.number = NEW.works AND named.key = NEW.position AND named.value ->> '$.kind' = NEW.kind
      AND named.value ->> '$.number' = NEW.reference)
  OR EXISTS (SELECT 1 FROM works_cause WHERE works IS NEW.works
    AND (position IS NEW.position OR (kind IS NEW.kind AND reference IS NEW.reference)))
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER works_cause_guard_change BEFORE UPDATE ON works_cause
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never changed'); END;

CREATE TRIGGER works_cause_guard_remove BEFORE DELETE ON works_cause
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: an act is never removed'); END;

CREATE TRIGGER exception_guard_add BEFORE INSERT ON exception
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.entry) IS NOT 'exception.grantedexception/' || NEW.number
  OR NEW.used_entry IS NOT NULL OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM exception WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM exception WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER exception_guard_change BEFORE UPDATE ON exception
WHEN NEW.last_entry <= OLD.last_entry OR OLD.used_entry IS NOT NULL OR NEW.used_entry IS NOT NEW.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.used_entry) IS NOT 'hazard/' || NEW.hazard
  OR NEW.number IS NOT OLD.number OR NEW.entry IS NOT OLD.entry OR NEW.hazard IS NOT OLD.hazard
  OR NEW.condition IS NOT OLD.condition OR NEW.officer IS NOT OLD.officer OR NEW.approver IS NOT OLD.approver
  OR NEW.reason IS NOT OLD.reason OR NEW.document IS NOT OLD.document OR NEW.granted_on IS NOT OLD.granted_on
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER exception_guard_remove BEFORE DELETE ON exception
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER extension_guard_add BEFORE INSERT ON extension
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.entry)
    IS NOT 'hazard.extensionRequestedhazard/' || NEW.hazard
  OR NEW.decision IS NOT NULL OR NEW.last_entry IS NOT NEW.entry
  OR EXISTS (SELECT 1 FROM extension WHERE entry IS NEW.entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER extension_guard_change BEFORE UPDATE ON extension
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT type || stream FROM entry WHERE seq = NEW.last_entry)
    IS NOT 'hazard.extensionDecidedhazard/' || NEW.hazard
  OR NEW.entry IS NOT OLD.entry OR NEW.hazard IS NOT OLD.hazard OR NEW.order_entry IS NOT OLD.order_entry
  OR NEW.until IS NOT OLD.until OR NEW.reason IS NOT OLD.reason OR NEW.applied_on IS NOT OLD.applied_on
  OR NEW.asked_on IS NOT OLD.asked_on OR NEW.requester IS NOT OLD.requester
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER extension_guard_remove BEFORE DELETE ON extension
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER period_guard_add BEFORE INSERT ON period
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'period.openedperiod/' || NEW.number
  OR EXISTS (SELECT 1 FROM period WHERE number IS NEW.number)
  OR EXISTS (SELECT 1 FROM period WHERE name IS NEW.name)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER period_guard_change BEFORE UPDATE ON period
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'period/' || NEW.number
  OR (SELECT type FROM entry WHERE seq = NEW.last_entry) IS NOT 'period.' || NEW.state
  OR NEW.number IS NOT OLD.number
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER period_guard_remove BEFORE DELETE ON period
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER look_back_guard_add BEFORE INSERT ON look_back
WHEN (SELECT type || stream FROM entry WHERE seq = NEW.strike_entry)
    IS NOT 'hazard.struckOffhazard/' || NEW.hazard
  OR NEW.last_entry IS NOT NEW.strike_entry
  OR EXISTS (SELECT 1 FROM look_back WHERE strike_entry IS NEW.strike_entry)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER look_back_guard_change BEFORE UPDATE ON look_back
WHEN NEW.last_entry <= OLD.last_entry
  OR (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'hazard/' || NEW.hazard
  OR NEW.strike_entry IS NOT OLD.strike_entry
  OR NEW.hazard IS NOT OLD.hazard
  OR NEW.due_on IS NOT OLD.due_on
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER look_back_guard_remove BEFORE DELETE ON look_back
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER expected_return_guard_add BEFORE INSERT ON expected_return
WHEN (SELECT stream FROM entry WHERE seq = NEW.last_entry) IS NOT 'period/' || NEW.period
  OR NOT EXISTS (SELECT 1 FROM entry, json_each(entry.payload, '$.expected') AS named
    WHERE entry.seq = NEW.last_entry AND entry.type = 'period.cutOff' AND named.value = NEW.unit)
  OR EXISTS (SELECT 1 FROM expected_return WHERE period IS NEW.period AND unit IS NEW.unit)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER expected_return_guard_change BEFORE UPDATE ON expected_return
WHEN NEW.last_entry <= OLD.last_entry
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.last_entry AND type = 'return.absent'
    AND stream = 'period/' || NEW.period AND payload ->> '$.unit' = NEW.unit)
  OR NEW.period IS NOT OLD.period
  OR NEW.unit IS NOT OLD.unit
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER expected_return_guard_remove BEFORE DELETE ON expected_return
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

CREATE TRIGGER current_revision_guard_add BEFORE INSERT ON current_revision
WHEN NOT EXISTS (SELECT 1 FROM record JOIN entry ON entry.seq = record.entry
    WHERE kind = NEW.kind AND key = NEW.key AND revision = NEW.revision AND record.entry = NEW.last_entry
      AND type IN ('import.committed', 'inspection.recorded', 'use.recorded'))
  OR EXISTS (SELECT 1 FROM current_revision WHERE kind IS NEW.kind AND key IS NEW.key)
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER current_revision_guard_change BEFORE UPDATE ON current_revision
WHEN NEW.last_entry <= OLD.last_entry OR NEW.kind IS NOT OLD.kind OR NEW.key IS NOT OLD.key
  OR NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.last_entry
    AND (type IN ('import.committed', 'inspection.recorded', 'import.undone') OR stream IN ('unit/' || NEW.key, 'batch/' || NEW.key)))
  OR NOT EXISTS (SELECT 1 FROM record
    WHERE kind = NEW.kind AND key = NEW.key AND entry IN (NEW.last_entry, (
      SELECT receipt.entry FROM receipt JOIN entry ON entry.stream = 'receipt/' || receipt.number
      WHERE entry.seq = NEW.last_entry AND entry.type = 'import.undone')))
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state follows from the journal alone'); END;

CREATE TRIGGER current_revision_guard_remove BEFORE DELETE ON current_revision
BEGIN SELECT RAISE(ABORT, 'E-DB-STATE: state is never removed'); END;

-- ---------------------------------------------------------------------------------------------
-- 8  Views for staff who query by hand
-- ---------------------------------------------------------------------------------------------

-- Sites in force with their batch: what the views below, and the program, read.
CREATE VIEW site_in_force AS
SELECT site_revision.*, batch_revision.provenance AS provenance, batch_revision.name AS batch_name,
  batch_revision.kind AS batch_kind, batch_revision.publisher AS batch_publisher,
  batch_revision.published_on AS batch_published_on,
  batch_revision.published_on_state AS batch_published_on_state
FROM current_revision AS current
JOIN site_revision ON site_revision.site = current.key AND site_revision.revision = current.revision
-- The plus keeps the batch from being looked up first, and then all its sites, where one site is asked for.
JOIN current_revision AS current_batch
  ON current_batch.kind = 'batch' AND current_batch.key = +site_revision.batch
JOIN batch_revision
  ON batch_revision.batch = current_batch.key AND batch_revision.revision = current_batch.revision
WHERE current.kind = 'site';

-- The zones that the register in force has.
CREATE VIEW zone_in_force AS
SELECT zone.*
FROM current_revision AS current
JOIN zone ON zone.site = current.key AND zone.revision = current.revision
WHERE current.kind = 'site';

CREATE VIEW boundary_in_force AS
SELECT boundary.*
FROM current_revision AS current
JOIN boundary ON boundary.boundary = current.key AND boundary.revision = current.revision
WHERE current.kind = 'boundary';

-- Every line of every zone with the days it is in force: from `valid_from` (NULL: not known since when) to the day
-- before `valid_to` (NULL: still). `line` is '' for the line of the register and the day of a redrawing. The
-- geometry is that of the drawing, where there is one; `id` is the row that the geometry comes from.
CREATE VIEW zone_line AS
SELECT coalesce(b.id, z.id) AS id, z.site, z.position, z.code, '' AS line, z.kind, z.part, z.class, z.text,
  z.text_state, z.pattern, z.control_text, z.stated_area, z.stated_area_state,
  CASE WHEN b.id IS NULL THEN z.computed_area ELSE b.computed_area END AS computed_area, z.source,
  z.source_state, z.source_date, z.provincial_approval, z.provincial_approval_state, z.valid_from,
  CASE WHEN b.id IS NULL THEN z.geometry ELSE b.geometry END AS geometry,
  CASE WHEN b.id IS NULL THEN z.geometry_srs ELSE b.geometry_srs END AS geometry_srs,
  CASE WHEN b.id IS NULL THEN z.method ELSE b.method END AS method,
  CASE WHEN b.id IS NULL THEN z.surveyor ELSE b.surveyor END AS surveyor,
  CASE WHEN b.id IS NULL THEN z.confidence ELSE b.confidence END AS confidence,
  CASE WHEN b.id IS NULL THEN z.uncertainty ELSE b.uncertainty END AS uncertainty, b.rule,
  (SELECT min(r.valid_from) FROM boundary_in_force AS r
    WHERE r.site = z.site AND r.code = z.code AND r.valid_from IS NOT NULL) AS valid_to,
  (SELECT p.name FROM site_part AS p WHERE p.site = z.site AND p.revision = z.revision AND p.code = z.part) AS part_name,
  'site' AS record_kind, z.site AS record_key, z.revision AS record_revision, b.boundary AS drawing,
  b.revision AS drawing_revision, b.source AS drawing_source
FROM zone_in_force AS z
LEFT JOIN boundary AS b ON b.site = z.site AND b.code = z.code AND b.valid_from IS NULL
  AND b.revision = (SELECT revision FROM current_revision WHERE kind = 'boundary' AND key = b.boundary)
  AND EXISTS (SELECT 1 FROM zone AS drawn WHERE drawn.site = z.site AND drawn.revision = b.drawn_for
    AND drawn.code = z.code AND drawn.text IS z.text AND drawn.geometry IS z.geometry)
UNION ALL
SELECT b.id, b.site, z.position, b.code, b.valid_from, b.kind, b.part, b.class, b.text, b.text_state, b.pattern,
  b.control_text, b.stated_area, b.stated_area_state, b.computed_area, b.source, b.source_state, b.source_date,
  b.provincial_approval, b.provincial_approval_state, b.valid_from, b.geometry, b.geometry_srs, b.method,
  b.surveyor, b.confidence, b.uncertainty, b.rule,
  (SELECT min(r.valid_from) FROM boundary_in_force AS r
    WHERE r.site = b.site AND r.code = b.code AND r.valid_from > b.valid_from),
  (SELECT p.name FROM site_part AS p WHERE p.site = z.site AND p.revision = z.revision AND p.code = z.part),
  'boundary', b.boundary, b.revision, NULL, NULL, NULL
FROM boundary AS b
CROSS JOIN current_revision AS c ON c.kind = 'boundary' AND c.key = b.boundary AND c.revision = b.revision
JOIN zone_in_force AS z ON z.site = b.site AND z.code = b.code
WHERE b.valid_from IS NOT NULL;

-- Zones in force with a line: that of the register, a drawing of it that has not lapsed, or a redrawing.
CREATE VIEW drawn_zone AS
SELECT z.site, z.code
FROM zone_in_force AS z
WHERE z.geometry IS NOT NULL OR EXISTS (
  SELECT 1 FROM boundary AS b
  JOIN current_revision AS c ON c.kind = 'boundary' AND c.key = b.boundary AND c.revision = b.revision
  WHERE b.site = z.site AND b.code = z.code AND b.geometry IS NOT NULL AND (
    b.valid_from IS NOT NULL OR EXISTS (SELECT 1 FROM zone AS drawn WHERE drawn.site = z.site
      AND drawn.revision = b.drawn_for AND drawn.code = z.code AND drawn.text IS z.text
      AND drawn.geometry IS z.geometry)));

CREATE VIEW unit_in_force AS
SELECT unit_revision.*
FROM current_revision AS current
JOIN unit_revision ON unit_revision.unit = current.key AND unit_revision.revision = current.revision
WHERE current.kind = 'unit';

-- The conditions of a use are checked as long as it is in force.
CREATE VIEW checklist_in_force AS
SELECT checklist_version.*
FROM current_revision AS current
JOIN checklist_version
  ON checklist_version.checklist = current.key AND checklist_version.revision = current.revision
WHERE current.kind = 'checklist'
  AND NOT EXISTS (SELECT 1 FROM site_use WHERE number = current.key AND state = 'ended');

CREATE VIEW duty_in_force AS
SELECT duty_revision.*
FROM current_revision AS current
JOIN duty_revision ON duty_revision.duty = current.key AND duty_revision.revision = current.revision
WHERE current.kind = 'duty';

-- What is on record of what a duty asks for (四有): `known` is done. A control zone counts with the number of its provincial
-- approval; a marker with all its contents, none of them otherwise than the register has them.
CREATE VIEW site_proof AS
SELECT site, 'protectionArea' AS proof, coalesce((SELECT text_state FROM zone
  WHERE zone.site = s.site AND zone.revision = s.revision AND kind = 'protectionArea'
  ORDER BY text_state <> 'known', position LIMIT 1), 'unknown') AS state
FROM site_in_force AS s
UNION ALL
SELECT site, 'controlZone', coalesce((SELECT CASE WHEN text_state <> 'known' THEN text_state
    WHEN provincial_approval_state IN ('known', 'notApplicable') THEN 'known' ELSE provincial_approval_state END
  FROM zone WHERE zone.site = s.site AND zone.revision = s.revision AND kind IN ('controlZone', 'settingZone')
  ORDER BY text_state <> 'known', provincial_approval_state <> 'known', position LIMIT 1), 'unknown')
FROM site_in_force AS s
UNION ALL
SELECT s.site, 'marker', CASE
  WHEN EXISTS (SELECT 1 FROM site_marker AS m WHERE m.site = s.site AND m.state = 'standing')
    THEN CASE WHEN EXISTS (SELECT 1 FROM site_marker AS m WHERE m.site = s.site AND m.state = 'standing'
      AND m.name IS s.name AND coalesce(m.published_on, '') IS coalesce(s.batch_published_on, m.published_on, '')
      AND coalesce(m.publisher, '') IS coalesce(s.batch_publisher, m.publisher, '')) THEN 'known' ELSE 'unknown' END
  WHEN place_state <> 'known' THEN place_state
  WHEN s.batch_kind = 'controlledBuilding' OR (level IS NOT NULL AND marker.name IS NOT NULL AND marker.publisher IS NOT NULL
    AND marker.published_on IS NOT NULL AND erected_by IS NOT NULL AND erected_on IS NOT NULL) THEN 'known'
  ELSE 'unknown' END
FROM site_in_force AS s JOIN marker ON marker.site = s.site AND marker.revision = s.revision
UNION ALL
SELECT s.site, 'archive', CASE WHEN EXISTS (SELECT 1 FROM archive_file AS a WHERE a.site = s.site) THEN 'known'
  ELSE number_state END
FROM site_in_force AS s JOIN archive ON archive.site = s.site AND archive.revision = s.revision
UNION ALL
SELECT site, 'custodian', coalesce((SELECT CASE WHEN unit IS NOT NULL THEN 'known' ELSE name_state END
  FROM responsible_person AS p WHERE p.site = s.site AND p.revision = s.revision AND role = 'custodian'
  ORDER BY unit IS NULL AND name_state <> 'known', position LIMIT 1), 'unknown')
FROM site_in_force AS s;

-- What the registry counts of a site for its risk assessment; what is overdue depends on the day.
CREATE VIEW site_count AS
SELECT site, 'openHazards' AS measure, (SELECT coalesce(sum(CASE grade WHEN 'major' THEN 3 ELSE 1 END), 0) FROM hazard
  WHERE hazard.site = s.site AND state IN ('registered', 'ordered', 'claimed', 'accepted', 'reopened')) AS count
FROM site_in_force AS s
UNION ALL
SELECT site, 'relapses', (SELECT coalesce(sum(recurrence), 0) FROM hazard WHERE hazard.site = s.site)
FROM site_in_force AS s
UNION ALL
SELECT site, 'openCases', (SELECT count(*) FROM case_site JOIN works_case USING (number)
  WHERE case_site.site = s.site AND state IN ('open', 'consented', 'approved'))
FROM site_in_force AS s
UNION ALL
SELECT site, 'worseningUses', (SELECT count(*) FROM site_use
  WHERE site_use.site = s.site AND state = 'inForce' AND worsens IS NOT NULL)
FROM site_in_force AS s;

-- The assessment that grades a site: the last that was confirmed.
CREATE VIEW risk_in_force AS
SELECT a.*, (SELECT count(*) FROM ledger_line AS l JOIN hazard AS h ON h.number = l.hazard
  WHERE h.site = a.site AND l.state = 'reopened' AND l.entry > a.entry
    AND (SELECT type FROM entry WHERE seq = l.entry) = 'hazard.reopened') AS reopened_since
FROM assessment AS a
WHERE a.state = 'confirmed' AND a.entry = (SELECT max(entry) FROM assessment AS b
  WHERE b.site = a.site AND b.state = 'confirmed');

-- Differences of the newest comparison of each return in force, with their settlement.
CREATE VIEW difference AS
SELECT comparison.period, comparison.unit, pairing.comparison, pairing.revision, pairing.position,
  pairing.class, pairing.hazard, pairing.row, pairing.ledger_state, pairing.reported_status,
  pairing.details, settlement.entry AS settlement_entry, settlement.decision, settlement.reason
FROM comparison
JOIN current_revision ON current_revision.kind = 'unitReturn'
  AND current_revision.key = comparison.comparison
  AND current_revision.revision = comparison.return_revision
JOIN pairing ON pairing.comparison = comparison.comparison AND pairing.revision = comparison.revision
LEFT JOIN settlement ON settlement.comparison = pairing.comparison
  AND settlement.comparison_revision = pairing.revision AND settlement.position = pairing.position
WHERE comparison.revision = (
  SELECT max(revision) FROM comparison AS newest WHERE newest.comparison = comparison.comparison);

CREATE VIEW "文物点一览" AS
SELECT site AS "编号", site_in_force.name AS "名称", batch_name AS "批次",
  unit_in_force.name AS "区镇", address AS "地址",
  CASE category WHEN 'ancientSite' THEN '古遗址' WHEN 'ancientTomb' THEN '古墓葬'
    WHEN 'ancientBuilding' THEN '古建筑' WHEN 'grottoAndStone' THEN '石窟寺及石刻'
    WHEN 'modernSite' THEN '近现代重要史迹及代表性建筑' ELSE '其他' END AS "类别",
  CASE provenance WHEN 'sample' THEN '示例数据' ELSE '正式数据' END AS "数据性质"
FROM site_in_force LEFT JOIN unit_in_force ON unit_in_force.unit = site_in_force.township;

CREATE VIEW "隐患台账" AS
SELECT hazard.number AS "隐患编号", hazard.site AS "文物点编号", site_in_force.name AS "文物点",
  unit_in_force.name AS "属地单位",
  CASE hazard.grade WHEN 'major' THEN '重大' ELSE '一般' END AS "等级",
  hazard.description AS "问题",
  CASE hazard.state WHEN 'registered' THEN '已登记' WHEN 'ordered' THEN '整改中' WHEN 'claimed' THEN '已报整改'
    WHEN 'accepted' THEN '验收合格' WHEN 'struckOff' THEN '已销号' WHEN 'reopened' THEN '恢复列账'
    WHEN 'merged' THEN '已并案' ELSE '误登作废' END AS "状态",
  hazard.found_on AS "发现日期", hazard_order.measure AS "整改措施", hazard.person AS "整改责任人",
  hazard.deadline AS "整改期限", hazard.overdue_days AS "累计逾期天数",
  CASE hazard.listing WHEN 'listed' THEN '挂牌督办' WHEN 'delisted' THEN '已摘牌' ELSE '' END AS "督办",
  hazard.recurrence AS "复发次数",
  CASE provenance WHEN 'sample' THEN '示例数据' ELSE '正式数据' END AS "数据性质"
FROM hazard
JOIN site_in_force ON site_in_force.site = hazard.site
LEFT JOIN unit_in_force ON unit_in_force.unit = hazard.unit
LEFT JOIN hazard_order ON hazard_order.entry = hazard.order_entry;

CREATE VIEW "报建案卷" AS
SELECT number AS "编号", applicant AS "建设单位", project AS "项目", applied_on AS "申请日期", due_on AS "办理期限",
  CASE conclusion WHEN 'inProtectionArea' THEN '在保护范围内' WHEN 'inControlZone' THEN '在建设控制地带（风貌协调区）内'
    WHEN 'withinUncertainty' THEN '在界线误差以内' WHEN 'undrawn' THEN '附近有区划没有图形'
    WHEN 'near' THEN '不在区划内，相邻' ELSE '不在区划内' END AS "核查结论",
  CASE state WHEN 'open' THEN '受理中' WHEN 'consented' THEN '已征得同意' WHEN 'approved' THEN '已批准'
    WHEN 'refused' THEN '不予批准' WHEN 'withdrawn' THEN '已撤回' ELSE '已结案' END AS "状态",
  decided_on AS "决定日期"
FROM works_case;

-- By which code and names, present and past, the unit of an officer may be named: without one he is of the bureau.
CREATE VIEW officer_unit_name AS
SELECT code AS officer, unit AS name FROM officer WHERE unit IS NOT NULL
UNION SELECT o.code, r.name FROM officer AS o JOIN unit_revision AS r ON r.unit = o.unit
UNION SELECT o.code, registry.bureau FROM officer AS o JOIN registry WHERE o.unit IS NULL
UNION SELECT o.code, u.unit FROM officer AS o JOIN unit_in_force AS u ON u.kind = 'bureau' WHERE o.unit IS NULL
UNION SELECT o.code, r.name FROM officer AS o JOIN unit_in_force AS u ON u.kind = 'bureau'
  JOIN unit_revision AS r ON r.unit = u.unit WHERE o.unit IS NULL;

CREATE VIEW "保护工程" AS
SELECT works.number AS "编号", works.title AS "名称",
  CASE works.kind WHEN 'emergencyReinforcement' THEN '抢险加固' WHEN 'repair' THEN '修缮' WHEN 'maintenance' THEN '保养维护'
    WHEN 'protectiveFacility' THEN '保护性设施' ELSE '迁移' END AS "种类",
  works.site AS "文物点编号", site_in_force.name AS "文物点",
  CASE works.state WHEN 'proposed' THEN '已申报' WHEN 'approved' THEN '已批准' WHEN 'started' THEN '施工中'
    WHEN 'accepted' THEN '验收合格' ELSE iif(works.outcome = 'completed', '已结项', '已结项（未实施）') END AS "状态",
  works.plan_from AS "计划开工", works.plan_to AS "计划完工", works.approving_body AS "批准机关",
  works.approval_document AS "批准文号", works.unit AS "施工单位", works.head AS "负责人", works.started_on AS "开工日期",
  works.accepted_on AS "验收日期", works.budget AS "预算（元）", works.paid AS "已付（元）",
  CASE provenance WHEN 'sample' THEN '示例数据' ELSE '正式数据' END AS "数据性质"
FROM works JOIN site_in_force ON site_in_force.site = works.site;

CREATE VIEW "对账单" AS
SELECT period.name AS "期次", unit_in_force.name AS "单位",
  CASE grade WHEN 'major' THEN '重大' ELSE '一般' END AS "等级",
  opening AS "期初", new AS "新增", reopened AS "恢复列账", transferred_in AS "移入", regraded_in AS "调级转入",
  struck_off AS "销号", voided AS "误登作废", merged_away AS "并案", transferred_out AS "移出",
  regraded_out AS "调级转出", closing AS "期末", statement.hash AS "对账单校验值"
FROM roll_forward
JOIN period ON period.number = roll_forward.period
JOIN statement ON statement.period = roll_forward.period
LEFT JOIN unit_in_force ON unit_in_force.unit = roll_forward.unit;

CREATE VIEW "销号登记簿" AS
SELECT strike_off.number AS "销号编号", strike_off.hazard AS "隐患编号", hazard.site AS "文物点编号",
  strike_off.struck_off_on AS "销号日期", strike_off.booked_on AS "记账日期",
  acceptor.name AS "验收人", approver.name AS "批准人", look_back.due_on AS "回头看期限",
  CASE look_back.result WHEN 'kept' THEN '保持' WHEN 'relapsed' THEN '复发' WHEN 'falseStrikeOff' THEN '虚假销号'
    ELSE '未到' END AS "回头看结果"
FROM strike_off
JOIN hazard ON hazard.number = strike_off.hazard
JOIN acceptance ON acceptance.entry = strike_off.acceptance_entry
JOIN look_back ON look_back.strike_entry = strike_off.entry
LEFT JOIN officer AS acceptor ON acceptor.code = acceptance.acceptor
LEFT JOIN officer AS approver ON approver.code = strike_off.approver;

-- What a site lacks of 四有 (实施条例 Art 8), and of what this registry needs to inspect it; `reason` is the state
-- on record.
CREATE VIEW site_gap AS
SELECT site, 'protectionArea' AS gap, coalesce((SELECT text_state FROM zone
    WHERE zone.site = s.site AND zone.revision = s.revision AND kind = 'protectionArea' LIMIT 1),
    'unknown') AS reason
FROM site_in_force AS s
WHERE NOT EXISTS (SELECT 1 FROM zone WHERE zone.site = s.site AND zone.revision = s.revision
  AND kind = 'protectionArea' AND text_state IN ('known', 'notApplicable'))
UNION ALL
SELECT site, 'controlZone', coalesce((SELECT text_state FROM zone
    WHERE zone.site = s.site AND zone.revision = s.revision
      AND kind IN ('controlZone', 'settingZone') LIMIT 1), 'unknown')
FROM site_in_force AS s
WHERE NOT EXISTS (SELECT 1 FROM zone WHERE zone.site = s.site AND zone.revision = s.revision
  AND kind IN ('controlZone', 'settingZone') AND text_state IN ('known', 'notApplicable'))
UNION ALL
SELECT s.site, 'marker', marker.place_state
FROM site_in_force AS s JOIN marker ON marker.site = s.site AND marker.revision = s.revision
WHERE place_state NOT IN ('known', 'notApplicable')
  AND NOT EXISTS (SELECT 1 FROM site_marker AS m WHERE m.site = s.site AND state = 'standing')
UNION ALL
SELECT s.site, 'archive', archive.number_state
FROM site_in_force AS s JOIN archive ON archive.site = s.site AND archive.revision = s.revision
WHERE number_state NOT IN ('known', 'notApplicable')
  AND NOT EXISTS (SELECT 1 FROM archive_file AS a WHERE a.site = s.site)
UNION ALL
SELECT site, 'custodian', coalesce((SELECT name_state FROM responsible_person AS p
    WHERE p.site = s.site AND p.revision = s.revision AND role = 'custodian' LIMIT 1), 'unknown')
FROM site_in_force AS s
WHERE NOT EXISTS (SELECT 1 FROM responsible_person AS p WHERE p.site = s.site AND p.revision = s.revision
  AND role = 'custodian' AND name_state IN ('known', 'notApplicable'))
UNION ALL
SELECT site, 'direct', coalesce((SELECT name_state FROM responsible_person AS p
    WHERE p.site = s.site AND p.revision = s.revision AND role = 'direct' LIMIT 1), 'unknown')
FROM site_in_force AS s
WHERE NOT EXISTS (SELECT 1 FROM responsible_person AS p WHERE p.site = s.site AND p.revision = s.revision
  AND role = 'direct' AND name_state IN ('known', 'notApplicable'))
UNION ALL
SELECT site, 'geometry', CASE WHEN EXISTS (SELECT 1 FROM zone WHERE zone.site = s.site
    AND zone.revision = s.revision) THEN 'unknown' ELSE 'awaitingDocument' END
FROM site_in_force AS s
WHERE NOT EXISTS (SELECT 1 FROM drawn_zone AS z WHERE z.site = s.site);

CREATE VIEW "四有缺项" AS
SELECT site_gap.site AS "编号", site_in_force.name AS "名称",
  CASE gap WHEN 'protectionArea' THEN '保护范围' WHEN 'controlZone' THEN '建设控制地带（风貌协调区）'
    WHEN 'marker' THEN '保护标志' WHEN 'archive' THEN '记录档案' WHEN 'custodian' THEN '保管责任人'
    WHEN 'direct' THEN '直接责任人' ELSE '范围图形' END AS "缺项",
  CASE reason WHEN 'none' THEN '无' WHEN 'awaitingDocument' THEN '待文件' ELSE '未知' END AS "现状",
  CASE provenance WHEN 'sample' THEN '示例数据' ELSE '正式数据' END AS "数据性质"
FROM site_gap JOIN site_in_force ON site_in_force.site = site_gap.site;
