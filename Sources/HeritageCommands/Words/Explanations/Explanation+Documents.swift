extension Explanation {
  /// XML that cannot be read, does not keep to its schema, or is too large.
  static let documents: [Explanation] = [
    Explanation("E-XML-EMPTY", "文件是空的", "XML 文件里什么也没有。", do: "确认文件已完整传输，再导入。"),
    Explanation("E-XML-SYNTAX", "不合 XML 语法", "标签不配对、文件中断、有不允许的字符等；报错指着那一处。", do: "在该处改正；中断的重新传输。"),
    Explanation(
      "E-XML-DOCTYPE", "含有 DOCTYPE，或是网页", "文件含有 DOCTYPE 声明，或根本是网页。",
      why: "DOCTYPE 可以引别处的文件、无限展开，一律不收。",
      do: "删去 <!DOCTYPE …>；是网页的重新下载 XML。"),
    Explanation("E-XML-NAMESPACE", "前缀没有声明命名空间", "元素名称的前缀没有在前面声明。", do: "删去前缀，或在根元素声明。"),
    Explanation(
      "E-XML-ENCODING", "编码不对", "字节与首行声明的编码不合，或不收那种编码。", when: "用别的软件另存过，首行没有跟着改。",
      do: "改正首行的 encoding，或转成 UTF-8。"),
    Explanation(
      "E-XML-ROOT", "根元素或命名空间不对", "根元素不是可以导入的格式，或命名空间不对。", do: "照 imports/schemas 里的 XSD 写。"),
    Explanation("E-XSD-ENUM", "不在取值表内", "值不是列出的几种之一。", do: "改为报错里列出的。"),
    Explanation("E-XSD-VALUE", "值不合格式", "日期、编号、数、文字长度不合格式。", do: "照报错里的写法改。"),
    Explanation("E-XSD-MISSING", "缺元素或属性", "必须写的没有写。", do: "补上报错里写的元素或属性。"),
    Explanation("E-XSD-UNEXPECTED", "元素或属性不应写在此处", "顺序不对、写错名称，或不是本格式的。", do: "照 XSD 的顺序排列，或删去。"),
    Explanation("E-XSD-TEXT", "有不属于任何元素的文字", "元素之间有文字，或空元素里有内容。", do: "删去，或放进应在的元素。"),
    Explanation("E-XSD-OTHER", "结构不合格式", "校验报了别的错，原话写在报错里。", do: "对照 XSD 改正。"),
    Explanation("E-GML-NUMBER", "坐标不是数", "GML 的坐标里有不是数的。", do: "只写数字，以空格分隔，不用逗号。"),
    Explanation("E-GML-PAIRS", "坐标不成对", "坐标的个数是单数。", do: "补上缺少的数；只收二维，没有高程。"),
    Explanation("E-GML-DIMENSION", "坐标不是二维", "srsDimension 不是 2。", do: "删去高程，写 2 或不写。"),
    Explanation("E-GML-COUNT", "坐标个数不够", "点要一个坐标，折线至少两个，环至少四个。", do: "补足坐标。"),
    Explanation("E-GML-CLOSED", "环的首尾不同", "面的边界没有闭合。", do: "在末尾重复第一个坐标。"),
    Explanation("E-LIMIT-BYTES", "文件太大", "文件超过能读的大小，之后的没有读。", why: "读文件用的内存和时间有上限。", do: "拆成几个文件。"),
    Explanation("E-LIMIT-DEPTH", "嵌套太深", "元素一层套一层，超过上限，之后的没有读。", do: "检查是否漏写结束标签。"),
    Explanation("E-LIMIT-RECORDS", "记录或图形太多", "一个文件里的记录（图形）超过上限，之后的没有读。", do: "拆成几个文件。"),
    Explanation("E-LIMIT-TEXT", "文字太长", "一个元素的文字超过上限，之后的没有读。", do: "缩短文字；长文作为附件。"),
    Explanation("E-LIMIT-MARKUP", "标签或注释太长", "一处标签、注释或空白超过上限，之后的没有读。", do: "缩短它。"),
    Explanation("E-LIMIT-ERRORS", "错误太多", "错误超过上限，之后的没有读。", do: "先改正前面的，再导入。"),
    Explanation("E-LIMIT-VERTICES", "图形的坐标太多", "一个图形的坐标超过上限。", do: "简化图形，或拆成几个部分。"),
    Explanation("E-LIMIT-XLSX", "表格太大", "表格的大小、格数超过上限。", do: "只留回报表；照片另送。"),
    Explanation(
      "E-XLSX-FILE", "不是完整的 xlsx 表格", "不是 xlsx，文件不完整，或里面的部分损坏。", do: "用表格软件打开，另存为 xlsx 再导入。"),
    Explanation(
      "E-XLSX-TABLE", "找不到回报表", "没有回报表、缺一列、在隐藏的工作表上，或有几个都是。", do: "只留要报的一个工作表；缺列的重新生成。",
      try: ["wenbao reconcile form --all --folder 回报表"]),
    Explanation("E-XLSX-HEADING", "表头不认识或写了两次", "有一列的表头像是写错，或同名的有两列。", do: "照回报表的原样写；多余的删去。"),
    Explanation("W-XLSX-HEADING", "有一列没有读", "表头不认识，这一列没有读；其余照收。", do: "不要紧的可以不管；要报的写进“说明”。"),
    Explanation("E-XLSX-EMPTY", "没有填", "必填的一格是空的。", do: "填好这一格。"),
    Explanation("E-XLSX-DATE", "不是日期", "这一格不是日期。", do: "写作 2026-03-31。"),
    Explanation("E-XLSX-NUMBER", "不是个数", "这一格要整数。", do: "写整数，或不填。"),
    Explanation("E-XLSX-TERM", "不在可选的内容里", "这一格要从列表里选。", do: "从列表里选，不要另写。"),
    Explanation("E-XLSX-CODE", "不是编号", "这一格要编号。", do: "照登记的编号填写。"),
    Explanation("E-XLSX-LENGTH", "一格的字太多", "这一格超过字数上限。", do: "缩短内容。"),
    Explanation("E-XLSX-ERROR", "这一格是错误值或坏的", "公式出错、没有存下算出的值，或文件损坏。", do: "直接写值，或用表格软件打开，另存，再导入。"),
  ]
}
