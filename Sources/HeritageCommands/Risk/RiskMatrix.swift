import ArgumentParser
import Heritage
import HeritageOperations
import HeritageStore

/// `wenbao risk matrix`: how many sites fall in each cell of likelihood × consequence (风险矩阵).
struct RiskMatrix: WenbaoCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "风险矩阵：可能性 × 后果，各格多少处",
    discussion: """
      按各文物点现行的评估计数；评估后因复发升级的，仍计在评估时的格子里，另行注明。

      例:
        wenbao risk matrix
        wenbao 风险 矩阵 --json
      """,
    aliases: ["矩阵"])

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) throws -> ExitStatus {
    let (risks, count) = try bureau(in: context).read { session in
      (Array(try session.siteRisks().values), try session.siteCount())
    }
    let raised = risks.count { $0.relapsesSince > 0 && $0.grade != $0.assessment.grade }
    output(in: context).show(
      [
        MatrixBlock(risks: risks),
        "已评估 \(risks.count) 处，未评估 \(count - risks.count) 处；评估后因复发升级 \(raised) 处。",
      ],
      next: ["wenbao risk list"],
      json: [
        "assessed": .integer(risks.count), "unassessed": .integer(count - risks.count),
        "raised": .integer(raised),
        "cells": .array(
          MatrixBlock.cells.map { likelihood, consequence in
            [
              "likelihood": .integer(likelihood), "consequence": .integer(consequence),
              "count": .integer(
                MatrixBlock.count(risks, likelihood: likelihood, consequence: consequence)),
            ]
          }),
      ])
    return .done
  }
}

/// The matrix at the terminal: likelihood upwards, consequence to the right.
struct MatrixBlock: TextBlock {
  let risks: [SiteRisk]

  /// Every cell, row by row from the gravest likelihood.
  static let cells = (1...5).reversed().flatMap { row in (1...5).map { (row, $0) } }

  static func count(_ risks: [SiteRisk], likelihood: Int, consequence: Int) -> Int {
    risks.count {
      $0.assessment.likelihood == likelihood && $0.assessment.consequence == consequence
    }
  }

  func lines(for page: Page) -> [String] {
    let rows = (1...5).reversed().map { row -> String in
      let cells = (1...5).map { column -> String in
        let count = Self.count(risks, likelihood: row, consequence: column)
        return DisplayWidth.pad(count == 0 ? "·" : "\(count)", to: 5)
      }
      return "    \(row)  │ \(cells.joined())".trimmingTrailingSpaces
    }
    return [page.heading("可能性 × 后果（格内为处数）"), "可能性"] + rows
      + ["       └" + String(repeating: "─", count: 26), "    后果  1    2    3    4    5"]
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
