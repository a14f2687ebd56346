import Heritage

/// The Chinese words for every ``ExchangeProblem``: what is wrong, and what to do about it.
enum ExchangeWording {
  typealias Words = (message: String, remedy: String)

  static func words(for problem: ExchangeProblem) -> Words {
    switch problem {
    case .document(let problem): document(problem)
    case .schema(let problem): schema(problem)
    case .geometry(let problem): geometry(problem)
    case .field(let problem): field(problem)
    case .record(let problem): record(problem)
    case .limit(let problem): limit(problem)
    case .spreadsheet(let problem): problem.words
    case .feature(let problem): problem.words
    }
  }
}

// MARK: - Document

extension ExchangeWording {
  private static func document(_ problem: DocumentProblem) -> Words {
    switch problem {
    case .empty: ("文件是空的", "确认文件已完整传输，再导入")
    case .syntax(let fault): syntax(fault)
    case .documentType: ("文件含有 DOCTYPE 声明，出于安全一律不收", "删去 <!DOCTYPE …> 这一段")
    case .webPage: ("这是网页，不是可以导入的文件", "重新下载或导出 XML 文件，再导入")
    case .undeclaredPrefix(let prefix):
      (
        "名称前缀 “\(clip(prefix))” 没有声明命名空间",
        prefix == "gml"
          ? "在根元素写上 xmlns:gml=\"\(ElementName.gmlNamespace)\"" : "删去这个前缀，或在根元素声明它"
      )
    case .undecodable(let likely):
      (
        "有字节不合文件的编码",
        likely.map { "文件看来是 \($0) 编码：改正首行的 encoding，或转成 UTF-8" }
          ?? "改正此处的字符，或把文件转成 UTF-8，并在首行写 encoding=\"UTF-8\""
      )
    case .mislabelled(let declared, let likely):
      ("文件声明为 \(clip(declared)) 编码，内容却像 \(likely)", "改正首行的 encoding，或转成 UTF-8")
    case .markDiffers(let mark, let declared):
      ("文件开头是 \(mark) 编码的标记，首行却声明为 \(clip(declared))", "改正首行的 encoding，或重新保存为 UTF-8")
    case .unsupportedEncoding(""):
      ("首行的 encoding 没有写编码", "首行写 <?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    case .unsupportedEncoding(let name):
      ("不收 “\(clip(name))” 编码的文件", "转成 UTF-8；GB18030、GBK、GB2312、UTF-16 也可以")
    case .otherKind(let kind): ("是\(kind.displayName)，不是 XML", kind.asImport)
    case .unknownRoot(let name, let namespace): root(name, namespace)
    }
  }

  private static func root(_ name: String, _ namespace: String?) -> Words {
    let known = ImportKind.allCases.map { "\($0.rawValue)（\($0.displayName)）" }
      .joined(separator: "、")
    guard let kind = ImportKind(rawValue: name) else {
      return ("根元素 <\(clip(name))> 不是可以导入的格式", "根元素应为 \(known) 之一")
    }
    let found = namespace.map { "是 “\(clip($0))”" } ?? "没有写"
    return ("根元素 <\(name)> 的命名空间\(found)", "写作 <\(name) xmlns=\"\(kind.namespace)\" …>")
  }
}

// MARK: - Schema

extension ExchangeWording {
  private static func schema(_ problem: SchemaProblem) -> Words {
    switch problem {
    case .enumeration(let item, let value, let allowed):
      ("\(name(item)) 的值 “\(clip(value))” 不在取值表内", "改为下列之一：\(list(allowed))")
    case .value(let item, let value, let form):
      ("\(name(item)) \(complaint(value, form))", remedy(form))
    case .missingElement(let parent, let expected):
      ("<\(parent)> 缺少 \(tags(expected))", "在 <\(parent)> 之内补上 \(tags(expected))")
    case .misplacedElement(let element, let expected): misplaced(element, expected)
    case .unknownElement(let element, let expected):
      (
        "没有 <\(clip(element))> 这个元素",
        expected.isEmpty ? "改正或删去它" : "改正或删去它；此处可写 \(tags(expected))"
      )
    case .foreignElement(let element, let namespace):
      (
        "<\(clip(element))> 不是本格式的元素（命名空间\(namespace.map { " “\(clip($0))”" } ?? "没有写")）",
        "删去它，或改正 xmlns"
      )
    case .missingAttribute(let item):
      item.attribute == "srsName"
        ? ("<\(item.element)> 没有写坐标系", "写上 srsName，如 srsName=\"urn:ogc:def:crs:EPSG::4490\"")
        : ("<\(item.element)> 缺少属性 \(item.attribute ?? "")", "补上属性 \(item.attribute ?? "")")
    case .unknownAttribute(let item):
      ("<\(item.element)> 没有属性 \(clip(item.attribute ?? ""))", "改正或删去它")
    case .unknownAttributes(let element, let names):
      (
        "<\(element)> 没有属性 \(names.prefix(5).map { clip($0) }.joined(separator: "、"))"
          + (names.count > 5 ? " 等，共 \(names.count) 个" : ""), "改正或删去它们"
      )
    case .strayText(let element): ("<\(element)> 之内有不属于任何元素的文字", "删去文字，或放进应在的元素")
    case .elementInText(let element): ("<\(element)> 之内只能写文字，不能有元素", "删去其中的元素")
    case .contentInEmpty(let element): ("<\(element)> 之内不能有内容", "删去其中的文字和元素")
    case .other(let code, let message):
      ("结构不合格式（libxml2 \(code)：\(clip(message, 120))）", "对照 XSD 改正")
    }
  }

  private static func misplaced(_ element: String, _ expected: [String]) -> Words {
    switch expected.count {
    case 0: ("<\(element)> 不应写在此处", "删去它，或移到应在的位置")
    case 1:
      (
        "<\(element)> 不应写在此处，此处应为 \(tags(expected))",
        "若缺少 \(tags(expected))，补在 <\(element)> 之前；否则按 XSD 的顺序排列"
      )
    default: ("<\(element)> 不应写在此处", "按 XSD 的顺序排列；此处可写 \(tags(expected))")
    }
  }

  private static func complaint(_ value: String?, _ form: ValueForm) -> String {
    let isTooLong =
      switch form {
      case .atMost, .shorter: true
      default: false
      }
    guard let value else { return isTooLong ? "的内容太长" : form == .notEmpty ? "没有内容" : "的值不合格式" }
    if value.allSatisfy(\.isWhitespace) { return "没有内容" }
    return isTooLong ? "的内容 “\(clip(value))” 太长" : "的值 “\(clip(value))” 不合格式"
  }

  private static func remedy(_ form: ValueForm) -> String {
    switch form {
    case .code: "编号以字母或数字开头，只用字母、数字、点、下划线、连字符"
    case .itemReference: "写作 检查表编号:检查项编号，如 FIRE:M-01"
    case .date: "写作 2026-01-15 这样存在的日期（1900 至 2999 年）"
    case .count: "写 0 至 1000000 的整数"
    case .ordinal: "写 1 至 999 的整数"
    case .number: "只写数字和小数点，不带正负号和单位，如 320.5"
    case .surveyCode: "写作 320583-0001：六位区划代码、连字符、四位序号"
    case .statisticalCode: "写九位数字，如 320583106"
    case .statisticalEdition: "写作 2020-06"
    case .identifier: "以字母开头，不含空格和冒号"
    case .notEmpty: "填写内容；确实没有的，删去整个元素或属性"
    case .atMost(let characters): "至多 \(characters) 个字"
    case .shorter: "缩短它"
    case .atMostValue(let value): "不得大于 \(value)"
    case .atLeastValue(let value): "不得小于 \(value)"
    case .unknown: "对照 XSD 改正"
    }
  }

  private static func name(_ item: SchemaProblem.Item) -> String {
    item.attribute.map { "<\(item.element)> 的属性 \($0)" } ?? "<\(item.element)>"
  }

  private static func list(_ terms: [SchemaProblem.Term]) -> String {
    terms.map { term in term.name.map { "\(term.code)（\($0)）" } ?? term.code }
      .joined(separator: "、")
  }

  private static func tags(_ names: [String]) -> String {
    names.map { "<\($0)>" }.joined(separator: " 或 ")
      + (names.count >= SchemaSentence.mostNames ? " 等" : "")
  }
}

// MARK: - Geometry

extension ExchangeWording {
  private static func geometry(_ problem: GeometryProblem) -> Words {
    switch problem {
    case .notANumber(let text): ("坐标 “\(clip(text))” 不是数", "坐标只写数字，以空格分隔，不用逗号")
    case .oddCount(let count): ("坐标有 \(count) 个数，不能两两成对", "补上缺少的数；只收二维坐标，没有高程")
    case .dimension(let text):
      ("坐标维数 srsDimension 为 “\(clip(text))”", "只收二维坐标：删去高程，srsDimension 写 2 或不写")
    case .pointCount(let count): ("点应有一个坐标，却有 \(count) 个", "gml:pos 只写两个数")
    case .lineTooShort(let count): ("折线只有 \(count) 个坐标", "折线至少两个坐标")
    case .ringTooShort(let count): ("环只有 \(count) 个坐标", "环至少四个坐标，首尾相同")
    case .ringNotClosed: ("环的首尾坐标不同", "在末尾重复第一个坐标")
    case .tooManyVertices(let limit): ("一个图形的坐标超过 \(limit) 个", "简化图形，或拆成几个部分")
    }
  }
}

// MARK: - Fields, records and limits

extension ExchangeWording {
  private static func field(_ problem: FieldProblem) -> Words {
    switch problem {
    case .statedTwice(let element): ("<\(element)> 既写了值又写了 state", "有值就删去 state，没有值就留空")
    case .statedNowhere(let element):
      (
        "<\(element)> 是空的，又没有写 state",
        "填写值，或写明 state：unknown（未知）、none（无）、notApplicable（不适用）、awaitingDocument（待文件）"
      )
    case .blank(let element): ("<\(element)> 只有空白或看不见的字符", "填写内容")
    case .notPositive(let element): ("<\(element)> 为零", "填写大于零的数；不知道的留空并写 state=\"unknown\"")
    case .duplicate(let element, let code, let line):
      ("<\(element)> “\(clip(code))” 重复\(line.map { "，第 \($0) 行已有" } ?? "")", "删去重复的一个，或改用另一编号")
    case .dateOrder(let later, let laterDate, let earlier, let earlierDate):
      ("\(later)（\(laterDate)）早于 \(earlier)（\(earlierDate)）", "核对两个日期")
    }
  }

  private static func record(_ problem: RecordProblem) -> Words {
    switch problem {
    case .statisticalCodeAlone:
      ("统计用区划代码与版次没有同写", "statisticalCode 与 statisticalEdition 要么都写，要么都不写")
    case .dayOutsideYear(let day, let year):
      ("\(day) 不在 \(year) 年内", "改正日期，或写进那一年的日历")
    case .dayTwice(let day, let line):
      ("\(day) 在第 \(line) 行已经写过", "删去重复的一处")
    case .workdayInTheWeek(let day):
      ("\(day) 是周一至周五，本来就上班", "调休上班只写周六、周日；改正日期")
    case .ownSuccessor: ("单位的承接单位是它自己", "改正 successor，或删去")
    case .unknownPart(let part): ("文物点没有编号为 “\(clip(part))” 的部分", "改正 part，或补上这个 <part>")
    case .classOutsideControlZone(let text, let kind):
      ("\(kind)写了类别 “\(clip(text))”", "class 只用于建设控制地带，删去它或改正 kind")
    case .patternWithoutText(let pattern): ("没有界线文字，却写了写法“\(pattern)”", "填写 <text>，或删去 <pattern>")
    case .coordinatesWithoutGeometry: ("界线文字是拐点坐标，却没有 <geometry>", "按拐点坐标补上 <geometry>")
    case .redrawingWithout(let element):
      ("重划的界线没有 <\(element)>", "重划须写公布文字（text）和批准文件的名称、文号（source）")
    case .drawingWithText: ("只补图形，却写了 <text>", "文字以登记的为准，删去 <text>；改了文字的写 <validFrom>，作为重划")
    case .drawingWithoutGeometry: ("界线没有 <geometry>", "补上 <geometry>")
    case .ruleWithoutDerivation: ("写了 rule，坐标却不是按文字推算的", "删去 rule，或把 method 改为 derived")
    case .scopeNotOne: ("<appliesTo> 应恰有一个属性", "category 与 batchKind 写一个；两样都要的，分成两个 <appliesTo>")
    case .recurringByRecord, .recurringWithTerm, .dueDayTwice, .monthDay, .basisNever,
      .axisWithoutFactor,
      .factorLevels, .factorThresholds, .gradeBounds:
      template(problem)
    case .gradeWithoutNonconformity(let result):
      ("检查结果为“\(result)”，却写了隐患等级", "删去 grade，或把 result 改为 nonconform")
    case .photoPath(let path): ("照片路径 “\(clip(path))” 不可用", "写相对于本文件的路径，用 /，不含 ..、盘符和反斜杠")
    case .rectifiedDateWithoutRectified(let names):
      (
        "没有报“\(names.rectified)”，却写了“\(names.rectifiedOn)”",
        "删去“\(names.rectifiedOn)”，或把“\(names.status)”改为“\(names.rectified)”"
      )
    case .rectifiedAboveCount(let rectified, let count, let names):
      ("自报的已整改数 \(rectified) 大于总数 \(count)", "核对“\(names.rectifiedCount)”与“\(names.count)”")
    }
  }

  private static func limit(_ problem: LimitProblem) -> Words {
    switch problem {
    case .bytes(let limit): ("文件超过 \(limit) 字节，之后的没有读", "拆成几个文件分别导入")
    case .depth(let limit): ("元素嵌套超过 \(limit) 层，之后的没有读", "检查是否漏写了结束标签")
    case .records(let limit): ("记录超过 \(limit) 条，之后的没有读", "拆成几个文件分别导入")
    case .textLength(let limit): ("一个元素的文字超过 \(limit) 字节，之后的没有读", "缩短文字；长文作为附件")
    case .markupLength(let limit): ("一处标签、注释或空白超过 \(limit) 字节，之后的没有读", "缩短它")
    case .errors(let limit): ("错误超过 \(limit) 处，之后的没有读", "先改正前面的错误，再导入")
    }
  }

  /// The comment before a refused record, line by line; without diagnostics only its batch is refused.
  static func rejection(for diagnostics: [Diagnostic]) -> [String] {
    if diagnostics.isEmpty { return ["所属批次有误，未导入"] }
    return diagnostics.map { diagnostic in
      let position = "第 \(diagnostic.position.line) 行第 \(diagnostic.position.column) 列"
      let heading = "\(diagnostic.severity.displayName) [\(diagnostic.code)] 原文件\(position)"
      return "\(heading)：\(diagnostic.message)。建议：\(diagnostic.remedy)。"
    }
  }

  /// A piece of the file, short enough to show.
  static func clip(_ text: String, _ length: Int = 40) -> String {
    text.count > length ? text.prefix(length) + "…" : text
  }
}
