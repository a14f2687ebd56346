import ArgumentParser

/// `wenbao reconcile`: periods, returns, differences, statements (对账).
struct Reconcile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", abstract: "对账：开账、截账、收回报、比对、处理差异、封账",
    discussion: """
      一期的次序: 开账 → 截账 → 收回报 → 比对 → 处理差异 → 销号 → 封账。
      每一处差异都由人写明处理意见，不自动调整；封账后不再改动。

      例:
        wenbao reconcile open
        wenbao reconcile load imports/samples/returns-2026q1/*.xml
        wenbao 对账 比对 2026Q1
      """,
    subcommands: [
      ReconcileOpen.self, ReconcileCutOff.self, ReconcileForm.self, ReconcileLoad.self,
      ReconcileAbsent.self,
      ReconcileCompare.self, ReconcileSettle.self, ReconcileSeal.self, ReconcileShow.self,
      ReconcileList.self, ReconcileRegister.self, ReconcileTrend.self,
    ], aliases: ["对账"])
}
