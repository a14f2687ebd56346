extension Explanation {
  /// Records that come in by a file: what contradicts itself, the registry, or the rules.
  static let records: [Explanation] = [
    Explanation(
      "E-REC-STATED", "值与 state 没有二写其一", "一个元素既写了值又写了 state，或是空的而没有写 state。",
      why: "未知、无、不适用、待文件是四回事，空着不算哪一种。", do: "有值就只写值；没有的写明 state。"),
    Explanation("E-REC-BLANK", "只有空白", "元素里只有空白或看不见的字符。", do: "填写内容；没有的照格式写 state，或删去元素。"),
    Explanation("E-REC-NUMBER", "数为零", "面积、数量写成了零。", do: "写大于零的数；不知道的留空并写 state=\"unknown\"。"),
    Explanation("E-REC-DUPLICATE", "编号重复", "同一编号在文件里出现了两次。", do: "删去重复的，或改用另一编号。"),
    Explanation("E-REC-DATES", "日期先后颠倒", "后面的日期早于前面的，如公布早于决定。", do: "核对两个日期。"),
    Explanation(
      "E-REC-CALENDAR", "节假日安排不对", "日期不在那一年、写了两次，或把周一至周五写成调休上班。", do: "照国务院办公厅的通知核对。"),
    Explanation(
      "E-REC-STATISTICAL", "区划代码与版次没有同写", "统计用区划代码要同时写是哪一版的。", why: "代码隔几年会变，没有版次说不清。"),
    Explanation("E-REC-SUCCESSOR", "承接单位是它自己", "单位的 successor 写成了自己。", do: "改正或删去。"),
    Explanation("E-REC-PART", "没有这个组成部分", "区划写的 part 不在文物点的 part 里。", do: "改正编号，或补上这个 part。"),
    Explanation("E-REC-CLASS", "类别写错了地方", "class 只用于建设控制地带。", do: "删去它，或改正 kind。"),
    Explanation("E-REC-PATTERN", "没有文字却写了写法", "区划没有界线文字，却写了 pattern。", do: "填写 text，或删去 pattern。"),
    Explanation(
      "E-REC-BOUNDARY", "界线的内容不齐或写错了", "重划要有公布文字和批准文件；只补图形的不写文字；界线要有图形；按文字推算的才写 rule；不能有控制字符。",
      why: "公布文字是依据，图形只是对它的解释。", also: ["E-DB-CONSTRAINT"]),
    Explanation(
      "E-REC-SCOPE", "适用范围没有恰写一个", "appliesTo 写 category 或 batchKind 之一。", do: "两样都要的分成两个。"),
    Explanation(
      "E-REC-DUTY", "责任事项自相矛盾", "到期日写了两次或不是每年都有的日子，到期日与期限同写，有到期日却以登记为准，或施行日期颠倒。",
      do: "照报错改 proof、dueDay、months 或 legalBasis。"),
    Explanation(
      "E-REC-METHOD", "评估方法不成立", "可能性、后果各要有因素；人评的五档齐全；分档界限由小到大，等级起点分由大到小。", do: "照报错改因素和起点分。"),
    Explanation(
      "E-REC-GRADE", "没有不符合却写了等级", "只有结果为不符合的检查项才写隐患等级。", do: "删去 grade，或把 result 改为 nonconform。"),
    Explanation(
      "E-REC-PHOTO", "照片路径不可用", "路径要相对于本文件，用 /，不含 ..、盘符、反斜杠。", why: "免得文件借路径读到别处的东西。"),
    Explanation("E-REC-STATUS", "没有报已整改却写了整改日期", "回报的状态与整改日期不一致。", do: "改正状态，或删去日期。"),
    Explanation("E-REC-TOTALS", "已整改数大于总数", "回报自报的合计不可能。", do: "核对两个数。"),
    Explanation(
      "W-REC-GEOMETRY", "文字是坐标却没有图形", "界线文字写的是拐点坐标，没有 geometry。", do: "按坐标补上图形，或用画线导入。",
      try: ["wenbao zone draw 用地文件 --site 文物点 --zone P1"]),
    Explanation(
      "E-REF-UNIT", "没有这个单位", "文件里写的单位编码不在登记册里，也不在同一文件里。", try: ["wenbao unit list"]),
    Explanation("E-REF-BATCH", "公布批次没有导入", "文物点所属的批次自己有差错，没有导入。", do: "先改正批次的差错，再一起导入。"),
    Explanation(
      "E-REF-SITE", "没有这处文物点", "文件里写的文物点不在登记册里。", do: "先导入登记它的批次，或查对编码。", try: ["wenbao site list"]),
    Explanation("E-REF-PERIOD", "没有这个期次", "回报写的期次还没有开账，或名称写错。", try: ["wenbao reconcile list"]),
    Explanation(
      "E-REF-SEALED", "期次已封账，不收回报", "回报写的期次已经封账。", why: "R9：封了账的期次什么也不再记。",
      do: "改报下一期。", try: ["wenbao reconcile list"], also: ["E-R9-SEALED", "E-DB-R9-RETURN"]),
    Explanation(
      "E-REF-CHECKLIST", "没有这张检查表", "文件里写的检查表不在登记册里。",
      try: ["wenbao import imports/checklists/fire.xml", "wenbao checklist list"]),
    Explanation("E-REF-ITEM", "没有这个检查项", "检查项的编码不在检查表里。", try: ["wenbao checklist list"]),
    Explanation(
      "E-REF-ZONE", "没有这个区划，或与登记的不同", "界线写的区划不在这处文物点里，种类、所属部分不同，或没有写明是哪一个。", do: "照登记写。",
      try: ["wenbao zone show 文物点"], also: ["E-DB-BOUNDARY-ZONE"]),
    Explanation(
      "E-BOUNDARY-DATE", "重划不晚于原界线", "重划的生效日期不晚于原界线的。", why: "重划取代的是从前的界线。", do: "核对批准文件上的日期。",
      also: ["E-DB-BOUNDARY-DATE"]),
    Explanation(
      "E-BOUNDARY-LOST", "画过界线的区划不见了", "区划已经补画或重划过界线，导入的登记里却没有它，或种类、部分不同。", why: "画过的界线不能失去它的区划。",
      do: "照登记写上；确要去掉的，先撤销界线的回执。", try: ["wenbao receipt list"], also: ["E-DB-BOUNDARY-LOST"]),
    Explanation(
      "W-BOUNDARY-LAPSES", "登记文字改了，补画的图形失效", "图形是照原来的文字画的，文字改了就不作数。", do: "重新画线或推算。",
      try: ["wenbao zone derive 文物点"]),
    Explanation(
      "E-BOUNDARY-ELSEWHERE", "文件与命令写的不是同一个区划", "文件里写明一个区划，命令里写的是另一个。", do: "核对是哪一个，改正命令或文件。"),
    Explanation(
      "E-SAMPLE", "正式登记册不接收示例数据", "批次标着 provenance=\"sample\"。", why: "示例里的名称、地址都是编的，不能混进正式的册子。",
      do: "练习用试用登记册。", try: ["wenbao -r 试用.sqlite init"], also: ["E-DB-SAMPLE"]),
    Explanation(
      "E-CHECKLIST-VERSION", "检查表改了，版本没有改", "内容与在册的不同，版本号相同。", why: "检查结果按版本对应检查项，改了要有新版本。",
      do: "给改动后的检查表一个新的 version。"),
    Explanation(
      "E-TEMPLATE-VERSION", "事项或方法改了，版本没有改", "责任事项、评估方法的这一版已在册而内容不同，或现行的是另一版。",
      do: "给改动后的内容一个新的 version；旧版一直保留。"),
    Explanation(
      "E-PUBLICATION", "与登记的公布日期不同", "这一批已经登记公布，文件写的日期不同。", why: "凭文件登记的公布不因后来的文件改回去。",
      do: "照登记册写明公布文号、日期、机关。", also: ["E-DB-PUBLICATION-LOST"]),
    Explanation(
      "E-INSPECTION-CODE", "检查记录的编号用过了", "编号已登记而内容不同，或那份记录已撤销。", why: "检查记录不改写，编号不重复用。",
      do: "给新的检查一个新编号。", also: ["E-DB-CONSTRAINT"]),
    Explanation(
      "E-INSPECTION-DATE", "检查日期晚于今天", "检查还没有发生。", do: "改正 inspectedOn。",
      also: ["E-DB-ENTRY-FUTURE"]),
    Explanation("E-PHOTO-MISSING", "照片不存在", "文件里写的照片不存在或不能读。", do: "把照片放到该路径，或删去引用。"),
    Explanation(
      "E-PHOTO-OUTSIDE", "照片在文件夹之外", "路径（或符号链接）指向文件所在的文件夹之外。", why: "免得文件借路径读到别处的东西。",
      do: "把照片放进同一文件夹，不用符号链接。"),
    Explanation(
      "E-PHOTO-SIZE", "照片超过上限", "照片超过 evidence.megabytes 定的大小。", do: "缩小照片，或调高上限。",
      try: ["wenbao setting set evidence.megabytes 40"]),
    Explanation(
      "W-ITEM-SCOPE", "检查项按类别不适用", "检查记录里有这处文物点按类别不查的检查项；照样收下。", try: ["wenbao checklist show 文物点"]),
    Explanation("W-RETURN-ASOF", "回报截至日不在期内", "回报的截至日不在它写的期次里；照样收下。", do: "核对 asOf 与 period。"),
    Explanation("W-TOTAL", "条数与申报的不同", "文件自己写的条数与读到的不同；照样收下。", do: "核对是否缺漏，或改正 declaredCount。"),
    Explanation(
      "W-SUBCLASS", "小类不在清单里", "小类的名称不在这一类别的清单里；照样收下。", do: "小类清单见 imports/schemas/register.xsd。"),
  ]
}
