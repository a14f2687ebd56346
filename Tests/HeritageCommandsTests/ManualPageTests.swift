import ArgumentParser
import Foundation
import HeritageTestSupport
import Testing

@testable import HeritageCommands

@Suite struct ManualPageTests {
  private let folder: TemporaryFolder
  private let session: Session

  init() throws {
    folder = try TemporaryFolder()
    session = Session(
      ["--generate-manual", folder.file("man")], environment: ["SOURCE_DATE_EPOCH": "1796112254"])
  }

  private func page(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file("man/\(name)"), encoding: .utf8)
  }

  @Test func eachCommandBelowTheProgramHasAPage() throws {
    #expect(session.exit == 0)
    #expect(session.output == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("man")).sorted()
    #expect(names == ["wenbao-site.1", "wenbao-trial.1", "wenbao.1"])
  }

  @Test func theFirstPageListsTheCommands() throws {
    let text = try page("wenbao.1")
    #expect(text == Self.overviewHead + Self.common)
  }

  @Test func thePageOfANounHoldsTheHelpOfItsVerbs() throws {
    let text = try page("wenbao-site.1")
    #expect(text == Self.siteHead + Self.common + ".SH 另见\n.nf\nwenbao(1)\n.fi\n")
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() {
    let session = Session(["--generate-manual", "/proc/man"])
    #expect(
      session.error == """
        错误 [E-OUTPUT]
          不能写 /proc/man：没有这个目录或文件。没有任何改动。
        建议: mkdir -p /proc

        """)
    #expect(session.exit == 74)
  }

  @Test func withoutAFolderTheCommandLineIsWrong() {
    let session = Session("--generate-manual")
    #expect(session.exit == 64)
    #expect(
      session.error == """
        错误 [E-USAGE]
          没有选项“--generate-manual”。
          · 用法: wenbao <命令>
        建议: wenbao --help

        """)
  }

  @Test func everyCommandOfTheProgramHasAPageWithAllItsVerbs() throws {
    let root = CommandNode(root: Wenbao.self)
    let pages = Dictionary(
      uniqueKeysWithValues: Manual(root, date: "").pages.map { ($0.name, $0.text) })
    let overview = try #require(pages["wenbao"])
    for noun in root.children where noun.configuration.shouldDisplay {
      let name = noun.commandLine.replacing(" ", with: "-")
      let page = try #require(pages[name], "\(name)")
      #expect(overview.contains("\n  \(name.replacing("-", with: "\\-"))(1)"), "\(name)")
      for verb in noun.children {
        let names = verb.configuration.aliases.joined(separator: "、")
        #expect(
          page.contains(".SS \"\(verb.commandLine.replacing("-", with: "\\-"))（\(names)）\"\n"))
      }
    }
    #expect(pages.count == root.children.count { $0.configuration.shouldDisplay } + 1)
  }

  private static let overviewHead = #"""
    .TH "WENBAO" "1" "2026-12-01" "wenbao 0.1.0" "文保"
    .SH 名称
    wenbao \- 样例台账
    .SH 概要
    .nf
    wenbao <命令>
    .fi
    .SH 说明
    .nf
    例:
      wenbao site list
    .fi
    .SH 命令
    .nf
      wenbao\-site(1)   文物点（文物点）
      wenbao\-trial(1)  试各种错误（试验）
    .fi

    """#

  private static let siteHead = #"""
    .TH "WENBAO\-SITE" "1" "2026-12-01" "wenbao 0.1.0" "文保"
    .SH 名称
    wenbao\-site \- 文物点（文物点）
    .SH 概要
    .nf
    wenbao site list [选项] [<字> ...]
    wenbao site show [选项] <编号>
    .fi
    .SH 说明
    .nf
    文物点

    用法: wenbao site <命令>

    例:
      wenbao site list \-\-csv

    命令:
      list, 列表  列出文物点
      show, 查看  显示一处文物点

    某个命令的帮助: wenbao help site <命令>
    .fi
    .SH 命令
    .SS "wenbao site list（列表）"
    .nf
    列出文物点

    用法: wenbao site list [选项] [<字> ...]

    例:
      wenbao site list \-\-csv

    参数:
      <字>  只列名称含有这些字的

    选项:
      \-\-csv             以 CSV 输出（UTF\-8，带表头）
      \-\-no\-bom          CSV 写进文件时不加 BOM（表格软件靠它认出 UTF\-8）
      \-\-xlsx <文件>     写成电子表格（xlsx），到这个文件
      \-\-force           已有同名文件时覆盖
      \-\-words <字词>    只列含有这些字词的行，几个词用空格隔开
      \-\-sort <栏名>     按这一栏排序，几栏用逗号隔开
      \-\-reverse         倒着排
      \-\-limit <行数>    只列前面几行
      \-\-columns <栏名>  只列这几栏，用逗号隔开
    .fi
    .SS "wenbao site show（查看）"
    .nf
    显示一处文物点

    用法: wenbao site show [选项] <编号>

    例:
      wenbao site show KS\-001

    参数:
      <编号>  文物点编号
    .fi

    """#

  /// What every page says.
  private static let common = #"""
    .SH 通用选项
    .nf
      \-r, \-\-registry <文件>  登记册文件
      \-\-as <工号>            以哪位经办人的名义
      \-\-on\-behalf\-of <文号>  代办所依据的书面材料
      \-\-json                 以 JSON 输出
      \-\-quiet                只输出结果，不输出提示
      \-h, \-\-help             显示帮助
    .fi
    .SH 文件
    .nf
      wenbao.sqlite       登记册，没有用 \-r 或 WENBAO_REGISTRY 指定时在当前
                          目录
      wenbao.sqlite\-wal, wenbao.sqlite\-shm
                          登记册的日志，打开期间在它旁边；不要删
      …/share/wenbao      随程序附带的检查表、节假日安排、责任事项、评估方
                          法、XSD 和独立核验脚本
      …/share/doc/wenbao  操作手册、文件格式、许可
    .fi
    .SH 环境变量
    .nf
      WENBAO_REGISTRY  登记册文件，没有写 \-r 时用；都没有就是当前目录下的
                       wenbao.sqlite
      WENBAO_OFFICER   以哪位经办人的名义，没有写 \-\-as 时用；都没有就按系统
                       账户认人
      WENBAO_SHARE     随程序附带的文件所在的目录；不设则按程序所在的位置找
      WENBAO_CLOCK     只限试用登记册：指定时刻，写作
                       2026\-04\-01T09:00:00+08:00
      WENBAO_ACCOUNT   只限试用登记册：指定系统账户
      NO_COLOR         设了就不用颜色和粗体；TERM=dumb 也是
      COLUMNS          终端上表格和帮助的宽度
    .fi
    .SH 退出码
    .nf
      0   办成了
      1   运行了，发现有差异、缺项或核验不通过
      64  命令写错了
      65  输入的文件有错，或登记册不能读
      66  没有这个文件或这条记录
      69  这台机器缺少要用的程序库，或者它算得不对；不是文件的错
      70  程序内部出错
      74  读写出错、磁盘满
      75  别人正在写，稍后再试
      77  按规则不能办
    .fi

    """#
}
