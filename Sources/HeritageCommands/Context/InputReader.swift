import Glibc
import Synchronization

/// Standard input, by pieces of bytes or by lines.
final class InputReader: Sendable {
  /// Returns at most as many bytes as asked for; none at the end.
  typealias Source = @Sendable (_ count: Int) throws -> [UInt8]

  private struct State {
    var held: ArraySlice<UInt8> = []
    var isAtEnd = false
  }

  private let source: Source
  private let state = Mutex(State())

  init(_ source: @escaping Source) {
    self.source = source
  }

  /// The next bytes, at most `count`; none at the end.
  func read(upTo count: Int) throws -> [UInt8] {
    try state.withLock { state in
      if state.held.isEmpty { try fill(&state, count: count) }
      defer { state.held = state.held.dropFirst(count) }
      return Array(state.held.prefix(count))
    }
  }

  /// What ``readAll()`` and ``readLine()`` take at most: more is no list, and no answer either.
  static let limit = 16 << 20

  /// Everything up to the end.
  func readAll() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while case let piece = try read(upTo: 1 << 16), !piece.isEmpty {
      bytes += piece
      if bytes.count > Self.limit { throw StreamFailure(.reading, code: EFBIG) }
    }
    return bytes
  }

  /// The next line without its line break, or `nil` at the end.
  func readLine() throws -> String? {
    try state.withLock { state in
      while true {
        if let end = state.held.firstIndex(of: UInt8(ascii: "\n")) {
          defer { state.held = state.held[(end + 1)...] }
          return text(of: state.held[..<end])
        }
        if state.isAtEnd { break }
        if state.held.count > Self.limit { throw StreamFailure(.reading, code: EFBIG) }
        try fill(&state, count: 4_096)
      }
      defer { state.held = [] }
      return state.held.isEmpty ? nil : text(of: state.held)
    }
  }

  private func fill(_ state: inout State, count: Int) throws {
    guard !state.isAtEnd else { return }
    let bytes = try source(count)
    state.isAtEnd = bytes.isEmpty
    state.held += bytes
  }

  private func text(of line: ArraySlice<UInt8>) -> String {
    let body = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    return String(decoding: body, as: UTF8.self)
  }
}
