import ArgumentParser
import Heritage
import HeritageStore

/// A filter by the terms of one vocabulary, of which several may be written.
protocol TermFilter<Term>: RowFilter {
  associatedtype Term: CodedTerm
  var terms: [Term] { get }
}

extension TermFilter {
  var isAsked: Bool { !terms.isEmpty }

  /// A row that has no such term is left out where one is asked for.
  func keeps(_ term: Term?) -> Bool {
    terms.isEmpty || term.map(terms.contains) ?? false
  }

  /// Terms are asked of the row itself.
  func condition(_ session: ReadSession) throws -> RowCondition {
    RowCondition { _ in true }
  }
}

/// `--state`.
struct StateOption<Term: CodedTerm & ExpressibleByArgument>: TermFilter {
  @Option(help: ArgumentHelp("只列这一状态的，可重复写", valueName: "状态"))
  var state: [Term] = []

  var terms: [Term] { state }
}

/// `--kind`.
struct KindOption<Term: CodedTerm & ExpressibleByArgument>: TermFilter {
  @Option(help: ArgumentHelp("只列这一种类的，可重复写", valueName: "种类"))
  var kind: [Term] = []

  var terms: [Term] { kind }
}

/// `--type`.
struct TypeOption<Term: CodedTerm & ExpressibleByArgument>: TermFilter {
  @Option(help: ArgumentHelp("只列这一类型的，可重复写", valueName: "类型"))
  var type: [Term] = []

  var terms: [Term] { type }
}

/// `--grade`.
struct GradeOption<Term: CodedTerm & ExpressibleByArgument>: TermFilter {
  @Option(help: ArgumentHelp("只列这一等级的，可重复写", valueName: "等级"))
  var grade: [Term] = []

  var terms: [Term] { grade }
}
