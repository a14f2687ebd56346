extension Explanation {
  /// Why `zone derive` draws no line: what it counts from is missing, or could be several things.
  static let zoneRefusals: [Explanation] = [
    Explanation("bodyNotDrawn", "本体没有图形", "文字从本体起算，本体没有图形。", do: "登记本体或各部分的图形，再推算。"),
    Explanation("partsNotDrawn", "有的部分没有图形", "起算的部分有几个没有图形。", why: "少一部分，推出的线就小了。", do: "补登它们的图形。"),
    Explanation("wallsMayBeBody", "围墙算不算本体没有写明", "本体只登记了各部分，其中有围墙。", do: "登记整个本体的图形，或把区划登记到部分上。"),
    Explanation(
      "thingUnclear", "没有哪一部分叫文字里的名", "文字从某一样东西起算，登记的部分没有叫这个名的。", do: "用 --base 指明，部分的名称照文字登记。"),
    Explanation("baseUnknown", "--base 不是这处文物点的部分", "命令里写的部分不在登记里。", try: ["wenbao zone show 文物点"]),
    Explanation(
      "groundNotDrawn", "占地范围没有登记", "文字从占地范围、地界线起算，没有登记成部分。", do: "登记为一个部分并补上图形，或用 --base 指明。"),
    Explanation("partOfAnother", "起算的是另一部分", "文字起算的部分不是区划所属的部分。", do: "核对区划登记的部分。"),
    Explanation("partNamedTwice", "几个部分同名", "文字里的名称有几个部分都叫。", do: "给各部分登记不同的名称。"),
    Explanation("notAnArea", "起算处登记为点或线", "这种写法要从面起算。", do: "登记为面。"),
    Explanation("wallNotDrawn", "围墙没有图形", "文字说围墙以内，围墙没有图形。", do: "登记为名称以“围墙”“院墙”结尾的部分。"),
    Explanation(
      "wallUnclear", "分不清是哪一道围墙", "登记的围墙没有一道、或不止一道属于这一部分。", do: "名称写成“部分名＋围墙”，把区划登记到那一部分上。"),
    Explanation("markMissing", "中心点没有登记", "文字从一个中心点起算，没有登记成点的部分。", do: "把中心点登记为一个部分。"),
    Explanation("markUnclear", "分不清是哪一个中心点", "登记的点有几个都可能。", do: "中心点的名称照文字登记，或把区划登记到部分上。"),
    Explanation("inPieces", "本体分成几块，没有共同的中心", "几块本体的中点不在任何一块里。", do: "各部分登记各自的区划。"),
    Explanation("protectionAreaMissing", "起算的保护范围没有登记", "同一部分没有登记保护范围。", do: "补登保护范围，或核对区划登记的部分。"),
    Explanation("gradeMissing", "没有登记这一类的保护范围", "文字从重点或一般保护区起算，没有登记这一类。", do: "登记它，并写明类别（class）。"),
    Explanation("protectionAreaNotDrawn", "起算的保护范围没有图形", "保护范围登记了，没有图形。", do: "先画保护范围。"),
    Explanation(
      "protectionAreaUnclear", "不知从哪个保护范围起算", "有几个保护范围，没有一个包住其余的。", do: "分部分登记，或按测绘成果画线。"),
    Explanation(
      "protectionAreaRedrawn", "起算的保护范围已重划", "保护范围后来重划，这条界线更早就有效。", why: "界线按它生效那天的保护范围推算。",
      do: "界线随之改变的，先重划它。"),
    Explanation("countsFromItself", "保护范围从保护范围起算", "保护范围的文字又从保护范围起算。", do: "核对公布文字，或按测绘成果画线。"),
    Explanation(
      "sidesWithoutEdge", "有一侧没有朝它的边", "写明距离的那一侧，本体没有朝它的边，距离用不上。", do: "按测绘成果画线（wenbao zone draw）。"),
    Explanation("sidesUnclear", "边朝着两侧的正中", "边归哪一侧说不清，两侧的距离又不同。", do: "按测绘成果画线（wenbao zone draw）。"),
  ]

  /// Why the text of a zone was not read as a rule.
  static let unreadReasons: [Explanation] = [
    Explanation(
      "noPattern", "不是可以推算的写法", "文字不合任何一种写法，或说得更多。", why: "文字是依据，读不准的不猜。", do: "以文字为准；要图形的按测绘成果画线。"),
    Explanation("baseMissing", "没有写明自何处起算", "控制地带的文字只写了距离。", do: "核对公布文字。"),
    Explanation("sidesMissing", "有的侧没有距离", "四侧或八侧里有的没有写。", do: "核对公布文字。"),
    Explanation("sideTwice", "同一侧写了两次", "一侧有两个距离。", do: "核对公布文字。"),
    Explanation("size", "写的是范围大小", "“东西、南北若干米”是多大，不是外扩多远。", do: "按测绘成果画线。"),
    Explanation("distanceOpen", "距离是区间或限度", "距离写成“不少于”“若干至若干”等，不取其中一个数。", do: "按测绘成果画线。"),
    Explanation("features", "四至以地物为界", "读懂了，但没有地物的图形，画不出线。", do: "按测绘成果画线。"),
    Explanation("mixed", "各侧写得不同", "有的侧写距离，有的侧写别的，一条规则画不出。", do: "按测绘成果画线。"),
    Explanation("several", "一段文字里有几条界线", "没有写明哪一条是这个区划的。", do: "每个区划只写自己的文字。"),
    Explanation("otherKind", "写的是另一种区划", "文字说的是保护范围而区划是控制地带，或相反。", do: "核对区划的种类。"),
    Explanation("otherGrade", "写的是另一类", "文字说的类别与区划登记的不同。", do: "核对区划的类别（class）。"),
    Explanation("ambiguous", "可以有两种理解", "词语有两种读法，都说得通。", why: "读不准的不猜。", do: "以文字为准；要图形的按测绘成果画线。"),
  ]
}
