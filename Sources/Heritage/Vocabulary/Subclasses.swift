/// Names of the subclasses (小类) of each class in the national survey. Their official four-digit codes are
/// not known, so a subclass is known by its name.
public enum Subclasses {
  /// `other` has no subclasses.
  public static let names: [SiteCategory: Set<String>] = [
    .ancientSite: [
      "早期人类活动场所", "聚落址", "城址", "窑址", "窖藏址", "矿冶遗址", "战场遗址", "驿站古道遗址",
      "军事设施遗址", "桥梁码头遗址", "祭祀遗址", "水下遗址", "水利设施遗址", "寺庙遗址", "宫殿衙署遗址",
      "手工作坊遗址", "其他古文化遗址",
    ],
    .ancientTomb: ["帝王陵寝", "名人或贵族墓", "普通墓葬", "其他墓葬"],
    .ancientBuilding: [
      "城垣城楼", "宫殿府邸", "宅第民居", "坛庙祠堂", "衙署官邸", "学堂书院", "驿站会馆", "店铺作坊",
      "牌坊影壁", "亭台楼阙", "寺观塔阁", "苑囿园林", "桥涵码头", "堤坝渠堰", "池塘井泉", "其他古建筑",
    ],
    .grottoAndStone: ["石窟寺", "摩崖石刻", "碑刻", "石雕", "岩画", "其他石刻"],
    .modernSite: [
      "重要历史事件及人物活动纪念地", "名人故、旧居", "传统民居", "宗教建筑", "工业建筑及附属物",
      "金融商贸建筑", "中华老字号", "水利设施及附属物", "文化教育建筑及附属物", "医疗卫生建筑",
      "交通道路设施", "典型风格建筑或构筑物", "其他",
    ],
  ]
}
