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

  /// What a body is: of several parts, one of them.
  static let things = [
    "桥体", "桥身", "桥", "古桥", "塔体", "塔身", "塔基", "塔", "古塔", "墓冢", "墓体", "墓", "墓葬", "古墓葬", "墓园", "封土",
    "封土堆", "碑体",
    "碑身", "碑", "碑亭", "井体", "井", "古井", "井栏", "建筑主体", "主体建筑", "主体", "建筑", "建筑物", "古建筑", "房屋", "墙基",
    "外墙基", "墙体", "外墙", "台基",
    "台明", "基座", "基址", "滴水", "滴水线", "屋檐", "檐口", "屋檐滴水", "檐口滴水", "散水", "房基", "桥墩", "桥台", "牌坊", "石坊",
    "祠堂", "大殿", "正殿",
    "山门", "门楼", "戏台", "亭", "阁", "楼", "窑址", "窑体", "土墩", "遗址", "遗址本体", "遗址范围", "遗址现占地范围", "遗址占地范围",
    "遗址分布范围",
    "遗址边缘", "遗存", "城墙", "城墙墙体", "碉堡", "驳岸", "码头", "旧居", "故居", "宅院", "民居",
  ]

  /// A wall about a yard.
  static let walls = ["围墙", "院墙", "围墙外墙", "现状围墙", "院落围墙"]

  /// Ground that the body stands on and is not.
  static let grounds = [
    "地界线", "地界", "占地范围", "现占地范围", "现状占地范围", "用地范围", "现用地范围", "用地红线", "用地边界", "占地边界", "院落", "院落边界",
    "院落范围", "产权范围",
    "宗地", "宗地界线", "红线", "宗地边界", "征地红线", "管理范围",
  ]

  /// Points that circles and rays go about.
  static let points = ["中心桩", "井口中心", "井口", "中心点", "碑身"]

  /// May stand before what is counted from without changing it.
  static let before = ["现状", "现有", "现存", "现", "该", "其", "整个", "此", "原有"]
}
