import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// A command line whose names, stretches and days are read before it is parsed, so that every verb gets codes and days in
/// their one form. What is written plainly is passed on as it is, without a look into the registry.
struct NamedInvocation {
  private let invocation: Invocation
  private let context: CommandContext
  private let words: [String]
  private let slots: [ArgumentSlots.Slot]
  /// The registry's file.
  private let path: String

  init(_ invocation: Invocation, in context: CommandContext) {
    self.invocation = invocation
    self.context = context
    words = Array(invocation.arguments.dropFirst(invocation.node.words.count))
    slots =
      invocation.node.isVerb
      ? ArgumentSlots(words, of: ArgumentShape.all(of: invocation.node.type)).slots : []
    path = context.registryPath(
      named: slots.last { $0.shape.preferredName?.spelling == "--registry" }?.text)
  }

  /// The same command line in codes and days.
  ///
  /// - Throws: ``NameFault``, and what reading the registry throws.
  func resolved() throws -> Invocation {
    guard invocation.node.isVerb, !words.contains(where: { ["-h", "--help"].contains($0) }) else {
      return invocation
    }
    let bureau = try bureau()
    var replaced: [Int: [String]] = [:]
    for slot in slots where slot.subject == .day || slot.subject == .bound {
      replaced[slot.index] = [slot.lead + (try day(slot, today: bureau.today))]
    }
    let named = slots.filter(Self.needsReading)
    if !named.isEmpty {
      try bureau.read { session in
        let reading = NameReading(session: session, today: bureau.today, shown: shown)
        for slot in named where slot.subject != .record(.zone) {
          replaced[slot.index] = try values(slot, reading).map { slot.lead + $0 }
        }
        for slot in named where slot.subject == .record(.zone) {
          replaced[slot.index] = [slot.lead + (try zone(slot, reading, replaced))]
        }
      }
    }
    guard !replaced.isEmpty else { return invocation }
    let new = words.indices.flatMap { replaced[$0] ?? [words[$0]] }
    return invocation.replacing(arguments: invocation.node.words + new)
  }

  /// What an unknown code can be besides: a value in another's place, or near to one that there is.
  func explained(_ error: StoreError) -> any Error {
    guard case .unknown(let reference) = error,
      let slot = slots.first(where: {
        $0.text == reference.code && $0.subject == .record(reference.kind)
      }),
      let bureau = try? bureau()
    else { return error }
    do {
      try bureau.read { session in
        let reading = NameReading(session: session, today: bureau.today, shown: shown)
        _ = try values(slot, reading)
      }
      return error
    } catch let fault {
      return fault
    }
  }

  /// Keeps in mind which records the command was about, for `.`.
  func remember() {
    var codes: [RecordReference.Kind: String] = [:]
    for slot in slots where slot.shape.kind == .positional {
      guard case .record(let kind)? = slot.subject, slot.text != ".", kind != .zone else {
        continue
      }
      codes[kind] = slot.text
    }
    if !codes.isEmpty { shown.remember(codes) }
  }

  private var shown: LastShown { LastShown(context: context, registry: path) }

  /// The registry as it is read here; who acts does not matter.
  private func bureau() throws -> Bureau {
    try context.bureau(at: path, officer: nil, onBehalfPaper: nil)
  }

  private func values(
    _ slot: ArgumentSlots.Slot, _ reading: NameReading
  ) throws -> [String] {
    guard case .record(let kind)? = slot.subject else { return [slot.text] }
    do {
      let values = try reading.values(slot, kind)
      if let remark = try reading.remark(slot, kind, values), !words.contains("--quiet") {
        say(remark)
      }
      return values
    } catch let fault as NameFault {
      guard case .unknown = fault.reason, let other = try swapped(slot, kind, reading) else {
        throw fault
      }
      throw other
    }
  }

  /// The code of a zone, which its name means only together with the site that stands on the command line.
  private func zone(
    _ slot: ArgumentSlots.Slot, _ reading: NameReading, _ replaced: [Int: [String]]
  ) throws -> String {
    /// The value of another argument, as it was read.
    func value(where isMeant: (ArgumentSlots.Slot) -> Bool) -> String? {
      slots.first(where: isMeant).map { other in
        replaced[other.index]?.first.map { String($0.dropFirst(other.lead.count)) } ?? other.text
      }
    }
    guard let site = value(where: { $0.subject == .record(.site) }) else { return slot.text }
    let day = value { $0.shape.preferredName?.spelling == "--as-of" }.flatMap { CivilDate($0) }
    let (code, remark) = try reading.zone(slot, of: site, on: day ?? reading.today)
    if let remark, !words.contains("--quiet") { say(remark) }
    return code
  }

  /// Whether another value of the command line stands in the place of this one, and this one in its.
  private func swapped(
    _ slot: ArgumentSlots.Slot, _ kind: RecordReference.Kind, _ reading: NameReading
  ) throws -> NameFault? {
    for other in slots where other.index != slot.index {
      guard case .record(let otherKind)? = other.subject, otherKind != kind,
        try reading.isKnown(slot.text, otherKind), try reading.isKnown(other.text, kind)
      else { continue }
      var right = words
      right[slot.index] = slot.lead + other.text
      right[other.index] = other.lead + slot.text
      let line = ["wenbao"] + invocation.node.words + right
      return reading.fault(
        slot, .swapped(with: other.text),
        remedy: [line.map { ShellWord(argument: $0).description }.joined(separator: " ")])
    }
    return nil
  }

  private func day(_ slot: ArgumentSlots.Slot, today: CivilDate) throws -> String {
    if let day = CivilDate(slot.text) { return day.description }
    if slot.subject == .bound, Int(slot.text) != nil { return slot.text }
    guard let day = CivilDate(written: slot.text, today: today) else {
      throw NameFault(text: slot.text, reason: .noSuchDay, argument: slot.shape.label)
    }
    return day.description
  }

  private func say(_ remark: String) {
    if invocation.wantsJSON { return context.remarks.add(remark) }
    context.standardError.write(TerminalText.safe(remark) + "\n")
  }

  /// Whether a value may be anything but a code. Codes are capital letters, digits and signs.
  private static func needsReading(_ slot: ArgumentSlots.Slot) -> Bool {
    guard case .record(let kind)? = slot.subject else { return false }
    if kind.hasSerials, kind != .difference {
      return NumberRange(slot.text) != nil || ShortNumber(slot.text) == nil
    }
    return !slot.text.isCode
      || (kind == .difference
        && NumberRange(String(slot.text.split(separator: ":").last ?? "")) != nil)
  }
}

extension String {
  /// Whether it is written as codes are: in capital letters, digits and a few signs.
  var isCode: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-:_".utf8.contains(byte)
      }
  }
}
