import ArgumentParser

/// `wenbao officer`: officers (经办人).
struct Officer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "经办人：一览、登记、改绑账户、离岗移交、详情、所办事项",
    discussion: """
      例:
        wenbao officer list
        wenbao officer add A02 --name 示例乙
      """,
    subcommands: [
      OfficerList.self, OfficerAdd.self, OfficerBind.self, OfficerLeave.self, OfficerShow.self,
      OfficerActs.self,
    ], aliases: ["经办人"])
}
