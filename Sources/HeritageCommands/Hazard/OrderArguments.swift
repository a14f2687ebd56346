import ArgumentParser
import Heritage
import HeritageOperations

/// What an order lays down (整改通知): measure, person, deadline and the rest.
struct OrderArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("整改措施", valueName: "措施"))
  var measure: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("整改责任人", valueName: "姓名"))
  var person: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("整改期限", valueName: "日期"))
  var deadline: CivilDate?

  @Option(help: ArgumentHelp("整改单位", valueName: "单位"))
  var unit: String?

  @Option(help: ArgumentHelp("整改资金及来源", valueName: "资金"))
  var funds: String?

  @Option(
    name: .customLong("interim-control"), help: ArgumentHelp("整改前的防范措施", valueName: "措施"))
  var interimControl: String?

  @Option(help: ArgumentHelp("治理方案", valueName: "方案"))
  var plan: String?

  var terms: OrderTerms {
    var terms = OrderTerms()
    terms.measure = measure ?? ""
    terms.unit = unit ?? ""
    terms.person = person ?? ""
    terms.deadline = deadline
    terms.funds = funds
    terms.interimControl = interimControl
    terms.plan = plan
    return terms
  }

  /// The terms of each hazard of a file: what stands in its columns, else what was given here.
  func terms(from file: ActFile?) -> [String: OrderTerms] {
    var all: [String: OrderTerms] = [:]
    for row in file?.rows ?? [] {
      var terms = terms
      terms.measure = row.text("整改措施") ?? terms.measure
      terms.person = row.text("整改责任人") ?? terms.person
      terms.deadline = row.date("整改期限") ?? terms.deadline
      terms.unit = row.text("整改单位") ?? terms.unit
      terms.funds = row.text("整改资金") ?? terms.funds
      terms.interimControl = row.text("防范措施") ?? terms.interimControl
      terms.plan = row.text("治理方案") ?? terms.plan
      all[row.hazard] = terms
    }
    return all
  }
}
