import Foundation

/// The target that the variable `WENBAO_FUZZ_TARGET` names.
private let chosen = ProcessInfo.processInfo.environment["WENBAO_FUZZ_TARGET"].flatMap {
  FuzzTarget(rawValue: $0)
}

/// Feeds the chosen target: what `tools/fuzzers/entry.c` calls. Says on standard error what does not hold.
///
/// - Returns: 0 where all holds.
@_cdecl("wenbao_fuzz")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    guard let chosen else { throw FuzzFinding("WENBAO_FUZZ_TARGET names no target") }
    try chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  } catch {
    FileHandle.standardError.write(Data("FINDING: \(error)\n".utf8))
    return 1
  }
}
