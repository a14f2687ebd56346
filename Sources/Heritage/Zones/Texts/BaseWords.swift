/// Nouns that zone texts count from (起算处), by what they stand for.
enum BaseWords {
  /// The protection area of the zone's own part or site.
  static let areas = [
    "保护范围", "保护范围线", "保护范围边界", "保护范围边线", "保护范围界线", "保护范围外缘", "保护区", "保护区边界", "保护范围边缘", "保护范围外边界",
    "保护范围外边线",
  ]

  /// One of several protection areas, by its class.
  static let gradedAreas = [("重点", "重点"), ("一般", "一般"), ("核心", "重点"), ("绝对", "重点")].flatMap {
    word, grade in
    areas.map { (word: word + $0, grade: grade) }
  }

  /// The body by that name.
  static let bodies = [
    "文物本体", "本体建筑", "建筑本体", "本体", "文物建筑", "文物建筑本体", "文物主体", "文物", "保护对象", "本体文物", "文保单位本体",
    "文物保护单位本体",
  ]

  /// The outline of a building: it is the body's, whatever the body is.
  static let outlines = [
    "墙基", "外墙基", "外墙", "台基", "台明", "基座", "基址", "滴水", "滴水线", "屋檐", "檐口", "屋檐滴水", "檐口滴水", "散水", "房基",
    "墙根", "建筑主体",
    "主体建筑", "主体", "建筑", "建筑物", "古建筑", "建筑外墙", "房屋外墙", "柱础", "外墙皮", "外墙面", "墙体外皮",
  ]

  /// Ruins: what they cover is the body.
  static let ruins = ["遗址", "遗址本体", "遗址范围", "遗址现占地范围", "遗址占地范围", "遗址分布范围", "遗址边缘", "遗存", "遗存分布范围"]

  /// What a body may be, with how the names of such sites end: of several parts, one of them; of another site, something
  /// else.
  static let things: [(word: String, names: [String])] =
    [
      (["桥体", "桥身", "桥", "古桥"], ["桥"]),
      (["塔体", "塔身", "塔基", "塔座", "塔基座", "塔", "古塔"], ["塔"]),
      (["墓冢", "墓体", "墓", "墓基", "墓葬", "古墓葬", "墓冢封土", "墓葬封土"], ["墓", "冢", "陵", "墓葬"]),
      (["封土", "封土堆"], ["墓", "冢", "陵", "墓葬", "墩"]),
      (["碑体", "碑身", "碑", "碑座", "墓碑"], ["碑", "碑刻"]), (["纪念碑"], ["纪念碑"]),
      (["石刻", "摩崖石刻"], ["石刻"]), (["造像"], ["造像"]), (["碑亭"], ["碑亭"]),
      (["井体", "井", "古井", "井栏", "井台"], ["井"]), (["牌坊", "石坊"], ["坊"]),
      (["祠堂"], ["祠堂", "祠"]), (["大殿", "正殿"], ["殿"]), (["戏台"], ["戏台"]), (["亭", "亭基"], ["亭"]),
      (["阁"], ["阁"]), (["楼"], ["楼"]), (["窑址", "窑体"], ["窑", "窑址"]), (["土墩"], ["墩"]),
      (["城墙"], ["城墙"]), (["碉堡"], ["碉堡"]), (["碉楼"], ["碉楼"]), (["驳岸"], ["驳岸"]), (["码头"], ["码头"]),
      (["旧居", "故居"], ["居"]),
    ].flatMap { words, names in words.map { (word: $0, names: names) } }

  /// What the names of sites speak of: a well is none of a tower's, nor of a house's.
  private static let kinds =
    "桥塔墓冢陵碑刻井坊祠殿寺庙观宫戏亭阁楼窑墩城碉岸居像窟宅院厅堂馆店房屋学校厂仓库址街巷村弄台群双及与、"
  /// Several things in one name: which of them a noun means is not said.
  private static let severals = "群双及与、"
  /// Sites without walls or eaves.
  private static let unwalled = ["墓", "冢", "陵", "墓葬", "桥", "碑", "井", "刻", "址", "墩", "岸"]

  /// Whether a noun can be what a site of that name is: the name ends so, or speaks of nothing.
  static func fits(_ word: String, siteCalled name: String?) -> Bool {
    guard let name = name.map(bare) else { return true }
    guard let names = things.first(where: { $0.word == word })?.names else {
      let isOfWalls = word.contains { "墙檐滴建房散".contains($0) }
      return !isOfWalls || !unwalled.contains { name.hasSuffix($0) }
    }
    guard !name.contains(where: { severals.contains($0) }) else { return false }
    return names.contains { name.hasSuffix($0) } || !name.contains { kinds.contains($0) }
  }

  /// Whether a word is a thing of its own, not an outline and no ruins.
  static func isThing(_ word: String) -> Bool { things.contains { $0.word == word } }

  /// Nouns that any house beside the site may be called by.
  private static let common: Set = ["建筑", "建筑物", "古建筑", "主体", "主体建筑", "建筑主体"]

  /// Whether a noun is surely the site's own: its outline, or what its name ends with.
  static func isOwn(_ word: String, ofSite name: String?) -> Bool {
    guard let names = things.first(where: { $0.word == word })?.names else {
      return !common.contains(word)
    }
    return name.map(bare).map { name in names.contains { name.hasSuffix($0) } } ?? false
  }

  /// The name of a site without brackets and numbers behind it: 示例墓（甲）, 示例塔二号.
  private static func bare(_ name: String) -> String {
    var name = name.replacing(/[(（][^)）]*[)）]/, with: "")
    while let last = name.last, "甲乙丙丁戊己庚辛一二三四五六七八九十0123456789号座".contains(last), name.count > 1 {
      name.removeLast()
    }
    return name
  }

  /// A wall about a yard.
  static let walls = ["围墙", "院墙", "围墙外墙", "现状围墙", "院落围墙"]

  /// Ground that the body stands on and is not.
  static let grounds = [
    "地界线", "地界", "占地范围", "现占地范围", "现状占地范围", "用地范围", "现用地范围", "用地红线", "用地边界", "占地边界", "院落", "院落边界",
    "院落范围", "产权范围",
    "宗地", "宗地界线", "红线", "宗地边界", "征地红线", "管理范围", "墓园", "宅院",
  ]

  /// Points that circles and rays go about.
  static let points = ["中心桩", "井口中心", "井口", "中心点", "碑身"]

  /// May stand before what is counted from without changing it.
  static let before = ["现状", "现有", "现存", "现", "该", "其", "整个", "此", "原有", "四周", "寺院", "寺庙"]
}
