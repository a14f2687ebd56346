import Heritage
import HeritageGeometry

extension ImportProblem {
  /// Warnings let the record pass; their codes begin with `W-`.
  var severity: Severity {
    switch self {
    case .itemDoesNotApply, .asOfOutsidePeriod, .totalDiffers, .unknownSubclass, .bodyUncovered,
      .protectionAreaUncovered, .protectionAreaApart, .areaDiffers, .drawingLapses:
      .warning
    case .ring(.repeatedPosition), .positionsRepeated: .warning
    default: .error
    }
  }

  /// The finding at its place.
  func diagnostic(at position: SourcePosition, record: String?) -> Diagnostic {
    let (code, message, remedy) = words
    return Diagnostic(
      severity: severity, code: code, position: position, record: record, message: message,
      remedy: remedy)
  }

  private var words: (code: String, message: String, remedy: String) {
    wordsOfReference ?? wordsOfContent ?? wordsOfGeometry
  }

  private var wordsOfReference: (String, String, String)? {
    switch self {
    case .unknownUnit(let code):
      ("E-REF-UNIT", "没有单位 \(code)", "在同一文件里用 unit 登记它，或用 wenbao unit list 查对编码")
    case .unknownBatch(let code):
      ("E-REF-BATCH", "所在的公布批次 \(code) 没有导入", "先改正批次 \(code) 的差错，再一起导入")
    case .unknownSite(let code):
      ("E-REF-SITE", "没有文物点 \(code)", "先导入登记它的批次文件，或用 wenbao site list 查对编码")
    case .unknownPeriod(let name):
      ("E-REF-PERIOD", "没有期次 \(name)", "先开账：wenbao reconcile open --name \(name)")
    case .sealedPeriod(let name):
      ("E-REF-SEALED", "期次 \(name) 已封账，不再接收回报", "改报下一期：wenbao reconcile list")
    case .unknownChecklist(let code):
      ("E-REF-CHECKLIST", "没有风险检查表 \(code)", "先导入检查表：wenbao import --with-defaults")
    case .unknownItem(let item):
      ("E-REF-ITEM", "没有检查项 \(item)", "查对编码：wenbao checklist list，wenbao checklist show 编码")
    case .unknownRowSite(let code):
      ("E-REF-SITE", "回报里的文物点 \(code) 不存在", "请填报单位查对文物点编码：wenbao site list")
    case .unknownZone(let site, let zone):
      ("E-REF-ZONE", "文物点 \(site) 没有区划 \(zone)", "查对编号：wenbao zone show \(site)")
    case .zoneDiffers(let zone, let kind):
      ("E-REF-ZONE", "区划 \(zone) 登记为\(kind)，或所属部分不同", "照登记写 kind 和 part")
    case .redrawnTooEarly(let day, let validFrom):
      ("E-BOUNDARY-DATE", "重划日期 \(day) 不晚于原界线的生效日期 \(validFrom)", "核对批准文件上的日期")
    case .zoneLost(let zone):
      (
        "E-BOUNDARY-LOST", "区划 \(zone) 已经补画或重划过界线，这里却没有它，或种类、所属部分不同",
        "照登记写上这个区划；确要去掉的，先撤销界线的回执（wenbao receipt list）"
      )
    case .drawingLapses(let zone):
      (
        "W-BOUNDARY-LAPSES", "区划 \(zone) 的登记文字改了，原来补画的图形随之失效",
        "重新画线或推算：wenbao zone draw、wenbao zone derive"
      )
    case .drawnElsewhere(let named, let meant):
      (
        "E-BOUNDARY-ELSEWHERE", "文件里写的是 \(named)，命令里写的是 \(meant)", "核对是哪一个区划，改正命令或文件"
      )
    case .boundaryNamesNoZone:
      ("E-REF-ZONE", "没有写明是哪个文物点的哪个区划", "在文件里写“文物点编号”“区划”，或在命令里写 --site 编号 --zone 区划")
    case .duplicateInFile(let code, let line):
      ("E-REC-DUPLICATE", "\(code) 在本文件第 \(line) 行已经出现过", "删去重复的一条，或改正编码")
    default: nil
    }
  }

  private var wordsOfContent: (String, String, String)? {
    switch self {
    case .itemDoesNotApply(let item, let site):
      ("W-ITEM-SCOPE", "检查项 \(item) 按类别不适用于 \(site)", "核对检查项：wenbao checklist show \(site)")
    case .sampleInOfficialRegistry:
      ("E-SAMPLE", "正式登记册不接收示例数据（provenance=\"sample\"）", "改用试用登记册：wenbao -r 试用.sqlite init")
    case .checklistVersionUnchanged(let code, let version):
      ("E-CHECKLIST-VERSION", "检查表 \(code) 内容有改动，版本号仍是 \(version)", "给改动后的检查表一个新的 version")
    case .templateVersionUnchanged(let code, let version):
      (
        "E-TEMPLATE-VERSION", "\(code) 的 \(version) 版已经在册，内容不同，或现行的是另一版",
        "给改动后的内容一个新的 version；旧版一直保留，不必再导入"
      )
    case .publicationLost(let day):
      ("E-PUBLICATION", "这一批已经登记公布日期 \(day)，文件写的不同", "在文件里照登记册写明公布文号、公布日期和公布单位")
    case .unitSaidOtherwise(let code, let attributes):
      (
        "E-UNIT", "单位 \(code) 已按文件合并、终止或改名，文件写的不同（\(attributes.joined(separator: "、"))）",
        "照登记册写明这几项（wenbao unit show \(code)），或删去这一行"
      )
    case .happensLater(let name, let day, let today):
      ("E-DATE", "\(name)（\(day)）晚于今天（\(today)）", "改正日期；还没有发生的，发生以后再登记")
    case .inspectionTaken(let code):
      ("E-INSPECTION-CODE", "检查记录 \(code) 已经登记，内容不同", "检查记录不改写：给新的检查一个新编号")
    case .inspectionUndone(let code):
      ("E-INSPECTION-CODE", "检查记录 \(code) 已经撤销，编号不再使用", "给改正后的检查一个新编号，例如 \(code)-2")
    case .inspectedInTheFuture(let today):
      ("E-INSPECTION-DATE", "检查日期晚于今天（\(today)）", "改正 inspectedOn")
    case .lateFact(let start):
      ("E-LATE", "检查日期早于本期起始日（\(start)），属补录", "写明原因：wenbao import … --late-reason 原因")
    case .asOfOutsidePeriod(let asOf, let period):
      ("W-RETURN-ASOF", "回报截至日 \(asOf) 不在期次 \(period) 之内", "核对 asOf 与 period")
    case .tooManyErrors(let limit):
      ("E-LIMIT-ERRORS", "错误超过 \(limit) 处，之后的没有读", "先改正前面的错误，再导入")
    case .totalDiffers(let declared, let read):
      ("W-TOTAL", "申报 \(declared) 条，读到 \(read) 条", "核对是否缺漏，或改正 declaredCount")
    case .photoMissing(let path): ("E-PHOTO-MISSING", "照片 \(path) 不存在或不能读取", "把照片放到该路径，或删去引用")
    case .photoOutside(let path):
      ("E-PHOTO-OUTSIDE", "照片 \(path) 指向文件所在文件夹之外", "照片须放在文件所在文件夹之内，不用符号链接")
    case .photoTooLarge(let path, let limit):
      (
        "E-PHOTO-SIZE", "照片 \(path) 超过 \(limit) MiB",
        "缩小照片，或 wenbao setting set evidence.megabytes 数值"
      )
    case .unknownSubclass(let name, let category):
      (
        "W-SUBCLASS", "“\(name)”不在\(category.displayName)的小类之中",
        "核对 subclass；小类清单见 imports/schemas/register.xsd"
      )
    default: nil
    }
  }

  private static func remedy(_ fits: String?) -> String? {
    fits.map { "这些坐标按 \($0) 正好落在昆山：核实后改正坐标系" }
  }

  private var wordsOfGeometry: (String, String, String) {
    switch self {
    case .referenceMissing:
      ("E-CRS-MISSING", "图形没有写明坐标系（srsName）", "写明坐标系，如 srsName=\"EPSG:4490\"（经度在前）")
    case .referenceUnknown(let name):
      (
        "E-CRS-UNKNOWN", "不支持坐标系 \(name)",
        "用 EPSG:4490、EPSG:4549、EPSG:4528 或 EPSG:4326 提供"
      )
    case .referenceShifted(let name):
      (
        "E-CRS-SHIFTED", "\(name) 是加密偏移坐标（GCJ-02、BD-09），与实地相差数百米，且不能准确还原",
        "请测绘单位提供 CGCS2000 坐标"
      )
    case .coordinates(let detail): ("E-COORDINATES", "坐标不能换算：\(detail)", "核对坐标数值与坐标系")
    case .outsideKunshan(let place, let fits):
      (
        "E-OUTSIDE", "图形在昆山范围之外" + (place.map { "（\(Self.text($0))）" } ?? ""),
        Self.remedy(fits) ?? "核对坐标与坐标系；昆山约为东经 120.80–121.16°、北纬 31.10–31.55°"
      )
    case .degreesForMetres(let name, let fits):
      (
        "E-UNITS", "坐标像是经纬度（度），坐标系 \(name) 却以米为单位",
        Self.remedy(fits) ?? "写明经纬度的坐标系（EPSG:4490），或换成投影坐标"
      )
    case .metresForDegrees(let name, let fits):
      (
        "E-UNITS", "坐标像是投影坐标（米），坐标系 \(name) 却以度为单位",
        Self.remedy(fits) ?? "写明投影坐标系（EPSG:4549 或 EPSG:4528），或换成经纬度"
      )
    case .axesSwapped:
      (
        "E-AXES", "图形在昆山范围之外；两个坐标对调后正好在昆山",
        "坐标顺序写反了：URN 写法纬度（北坐标）在前，EPSG:NNNN 写法经度（东坐标）在前"
      )
    case .footprintNotAnArea:
      ("E-NOT-AREA", "用地范围须是面，这里是点或线", "给出用地红线围成的面；管线、道路给出占地范围")
    case .notAnArea: ("E-NOT-AREA", "界线须是面，这里是点或线", "把线闭合成面再导出")
    case .ring(let finding): Self.wordsOfRing(finding)
    case .positionsRepeated(let first, let count):
      ("W-RING-REPEATED", "第 \(first + 1) 个点与前一点相同，这样的共 \(count) 处", "删去重复的点")
    case .invalid(let reason, let place):
      (
        "E-INVALID", "图形不成立：\(reason.displayName)" + (place.map { "，在 \(Self.text($0))" } ?? ""),
        "在该处改正图形"
      )
    default: wordsOfCoverage
    }
  }

  private var wordsOfCoverage: (String, String, String) {
    switch self {
    case .bodyUncovered(let zone, let part):
      (
        "W-BODY-UNCOVERED",
        "保护范围 \(zone) 没有盖住本体，露出 \(Self.metres(part.squareMetres)) 平方米（在 \(Self.text(part.place))）",
        "核对本体与保护范围的图形"
      )
    case .protectionAreaUncovered(let zone, let inner, let part):
      (
        "W-AREA-UNCOVERED",
        "\(zone) 没有盖住保护范围 \(inner)，露出 \(Self.metres(part.squareMetres)) 平方米（在 \(Self.text(part.place))）",
        "核对两个范围的图形"
      )
    case .protectionAreaApart(let zone, let inner, let part):
      (
        "W-AREA-UNCOVERED",
        "\(zone) 与保护范围 \(inner) 之间有空隙 \(Self.metres(part.squareMetres)) 平方米（在 \(Self.text(part.place))）",
        "核对两个范围的图形"
      )
    case .areaDiffers(let area): ("W-AREA-DIFFERS", area.message, "核对图形与写明的面积，以公布文字为准")
    case .geometryFailed(let detail): ("E-GEOMETRY", "图形不能处理：\(detail)", "核对图形")
    default: ("E-GEOMETRY", "图形不能处理", "核对图形")
    }
  }

  private static func wordsOfRing(_ finding: RingFinding) -> (String, String, String) {
    switch finding {
    case .oddCount(let count):
      ("E-RING-ODD", "坐标有 \(count) 个数，不成对", "补上缺少的坐标值")
    case .notFinite(let index):
      ("E-RING-NUMBER", "第 \(index + 1) 个坐标不是有限数", "改正坐标值")
    case .tooFewPositions(let count, let needed):
      ("E-RING-SHORT", "只有 \(count) 个点，至少要 \(needed) 个", "补足拐点；环的首尾点相同")
    case .notClosed: ("E-RING-OPEN", "环没有闭合", "让最后一个点与第一个点相同")
    case .repeatedPosition(let index):
      ("W-RING-REPEATED", "第 \(index + 1) 个点与前一点相同", "删去重复的点")
    }
  }

  private static func text(_ position: Position) -> String { position.text }

  private static func metres(_ value: Double) -> String { value.text(digits: 1) }
}
