extension ExchangeWording {
  /// The words for what is not XML.
  static func syntax(_ fault: SyntaxFault) -> Words {
    switch fault {
    case .tagMismatch(let opened, let line, let closed):
      ("</\(clip(closed))> 与第 \(line) 行的 <\(clip(opened))> 不配对", "补上或改正结束标签")
    case .notClosed(let element):
      (
        element.map { "文件在 <\(clip($0))> 尚未结束时中断" } ?? "文件中断，有元素尚未结束",
        "补上结束标签，或重新传输完整的文件"
      )
    case .brokenOffBeforeRoot: ("文件在根元素写完之前就中断了", "重新传输完整的文件")
    case .afterRoot: ("根元素结束之后还有内容", "删去根元素之后的内容；一个文件只能有一个根元素")
    case .noRoot: ("不是 XML 文件：没有根元素", "确认文件是 XML，不是表格、文本或压缩包")
    case .invalidCharacter(let code):
      ("含有 XML 不允许的字符\(code.map { " " + Self.number($0) } ?? "")", "删去这个字符；控制字符和不成字的编号都不能写")
    case .characterReference: ("字符编号写得不对", "写作 &#20108; 或 &#x4E8C;，或者直接写出字符")
    case .undeclaredEntity(let name):
      ("没有 &\(clip(name)); 这个实体", "直接写出字符；&amp; &lt; &gt; &quot; &apos; 之外的实体都不可用")
    case .bareAmpersand: ("“&” 没有转写", "把 & 写成 &amp;")
    case .bareLessThan: ("属性值中的 “<” 没有转写", "把 < 写成 &lt;")
    case .duplicateAttribute(let name): ("属性 \(clip(name)) 在同一元素写了两次", "只留一个")
    case .attributeQuotes: ("属性值缺少引号", "属性值前后都加英文引号")
    case .attributeWithoutValue: ("属性没有值", "写成 名称=\"值\"")
    case .attributeForm: ("标签里的属性写得不成样子：名称不对，或引号没有成对", "写成 名称=\"值\"，属性之间用空格隔开")
    case .elementName: ("“<” 之后不是元素名称", "改正元素名称；文字里的 “<” 写成 &lt;")
    case .nameTooLong: ("名称太长", "改正或删去它")
    case .namespace: ("命名空间或名称前缀写得不对", "照 XSD 写 xmlns；元素名称里只有前缀之后可以有冒号")
    case .xmlVersion(let version):
      ("不认得 XML \(clip(version)) 版", "首行写 <?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    case .sectionEnd: ("文字里有 “]]>”", "写成 ]]&gt;")
    case .instructionName: ("处理指令（<?…?>）的名称不对", "删去它")
    case .declaration: ("首行的 XML 声明有误", "首行写 <?xml version=\"1.0\" encoding=\"UTF-8\"?>，之前不得有空白")
    case .commentDashes: ("注释中有连续两个连字符", "删去注释中的 “--”")
    case .unfinishedMarkup: ("标记没有写完", "补上 “>”、“-->”、“]]>” 或结束标签")
    case .other(let code, let message):
      ("XML 语法错误（libxml2 \(code)：\(clip(message, 120))）", "按 XML 语法改正此处")
    }
  }

  /// A character by its number, as Unicode writes it.
  private static func number(_ code: Int) -> String {
    let hex = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(4 - hex.count, 0)) + hex
  }
}
