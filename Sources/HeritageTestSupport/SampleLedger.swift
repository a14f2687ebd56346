import Foundation
import Heritage
import HeritageOperations
package import HeritageStore
import Synchronization

/// A small bureau's half year, made through HeritageOperations from the files under `imports/`: pinned clock,
/// pinned account, the same to the byte in every run.
package enum SampleLedger {
  package static let account = "jia"
  package static let uuid = "11111111-2222-4333-8444-555555555555"
  /// After everything that the sample does.
  package static let lastClock = "2026-07-03T10:00:00+08:00"

  /// Hazards by what becomes of them.
  package static let matched = ["YH-2026-0001-F", "YH-2026-0003-B", "YH-2026-0009-0"]
  package static let relapsed = "YH-2026-0001-F"
  package static let kept = "YH-2026-0003-B"
  /// Sent back, then left.
  package static let sentBack = "YH-2026-0004-9"
  /// The major one that is claimed, never accepted.
  package static let claimedMajor = "YH-2026-0006-5"
  package static let ordered = ["YH-2026-0002-D", "YH-2026-0010-D", "YH-2026-0011-B"]
  /// Ordered; an extension is granted, or waits for its decision, from `lookedBack` on.
  package static let extended = "YH-2026-0002-D"
  package static let waiting = "YH-2026-0010-D"
  package static let registered = "YH-2026-0005-7"
  package static let registeredMajor = "YH-2026-0008-1"
  /// Works that have begun, for the hazard that was sent back; and maintenance that is only proposed.
  package static let works = "GC-2026-0001-1"
  package static let upkeep = "GC-2026-0002-0"

  /// Who acts, at a pinned moment.
  package static func actor(
    _ officer: String? = nil, account: String = account, at clock: String
  ) throws -> Actor {
    guard let now = Instant(clock) else { throw SampleFault.clock(clock) }
    return Actor(account: account, officer: officer, now: now, isPinned: true)
  }

  private static let built = Mutex<Built?>(nil)

  /// The files made so far, a stage each.
  private struct Built {
    let folder: TemporaryFolder
    var last: SampleStage?

    func path(_ stage: SampleStage) -> String { folder.file("\(stage.rawValue).sqlite") }
  }

  /// The file of a stage, built once per process; to be copied, not to be written to.
  package static func path(of stage: SampleStage) throws -> String {
    try built.withLock { built in
      if built == nil { atexit { SampleLedger.removeFiles() } }
      var made = try built ?? Built(folder: TemporaryFolder(), last: nil)
      for next in SampleStage.allCases where next <= stage && made.last.map({ $0 < next }) ?? true {
        if let last = made.last {
          try FileManager.default.copyItem(atPath: made.path(last), toPath: made.path(next))
        }
        try SampleStory(path: made.path(next)).tell(next)
        made.last = next
      }
      built = made
      return made.path(stage)
    }
  }

  /// At the end of the process: what a static holds is not released by itself.
  private static func removeFiles() {
    built.withLock { $0 = nil }
  }

  /// Lets the sample's story go on in a file that has come as far as `stage`, to the end of `last`.
  package static func carryOn(_ path: String, after stage: SampleStage, to last: SampleStage) throws
  {
    for next in SampleStage.allCases where next > stage && next <= last {
      try SampleStory(path: path).tell(next)
    }
  }
}

/// What went wrong while the sample was made.
package enum SampleFault: Error {
  case clock(String)
  case refused([String])
  /// A kept registry could not be unpacked.
  case unpacked(String)
}
