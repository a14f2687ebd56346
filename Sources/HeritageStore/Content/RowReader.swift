import Foundation
import GRDB
import Heritage

/// Reads a content row column by column, in the order of its ``ContentTable``: the way back of ``ContentRow``.
final class RowReader {
  private let row: Row
  private var place: Int

  /// - Parameter place: the column that is read first.
  init(_ row: Row, from place: Int) {
    self.row = row
    self.place = place
  }

  func value<Value: DatabaseValueConvertible>() throws -> Value {
    guard let value: Value = try optional() else { throw ReadSession.impossible("NULL") }
    return value
  }

  func optional<Value: DatabaseValueConvertible>() throws -> Value? {
    defer { place += 1 }
    let stored: DatabaseValue = row[place]
    guard !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw ReadSession.impossible("\(stored)")
    }
    return value
  }

  func date() throws -> CivilDate? {
    try optional().map { (text: String) in
      guard let date = CivilDate(text) else { throw ReadSession.impossible(text) }
      return date
    }
  }

  func term<Term: CodedTerm>() throws -> Term? {
    try optional().map { try Self.term($0) }
  }

  func requiredTerm<Term: CodedTerm>() throws -> Term { try Self.term(value()) }

  /// A value and its state, from two columns.
  func stated<Value: DatabaseValueConvertible & Hashable & Sendable>()
    throws -> Stated<Value>
  {
    let value: Value? = try optional()
    let state: StatedState = try requiredTerm()
    guard let stated = Stated(value: value, state: state) else {
      throw ReadSession.impossible(state.rawValue)
    }
    return stated
  }

  func statedTerm<Term: CodedTerm>() throws -> Stated<Term> {
    let code: Stated<String> = try stated()
    guard
      let stated = Stated(
        value: try code.value.map { try Self.term($0) as Term }, state: code.state)
    else { throw ReadSession.impossible(code.state.rawValue) }
    return stated
  }

  func statedDate() throws -> Stated<CivilDate> {
    let value = try date()
    let state: StatedState = try requiredTerm()
    guard let stated = Stated(value: value, state: state) else {
      throw ReadSession.impossible(state.rawValue)
    }
    return stated
  }

  /// WKB and the system it was delivered in, from two columns.
  func geometry(area: Double? = nil) throws -> PreparedGeometry? {
    let bytes: Data? = try optional()
    let srs: String? = try optional()
    guard let bytes, let srs else { return nil }
    return PreparedGeometry(wkb: [UInt8](bytes), srs: srs, area: area)
  }

  private static func term<Term: CodedTerm>(_ code: String) throws -> Term {
    guard let term = Term(rawValue: code) else { throw ReadSession.impossible(code) }
    return term
  }
}
