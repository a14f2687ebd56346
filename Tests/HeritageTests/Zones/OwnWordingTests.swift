import Heritage
import Testing

/// Texts of our own wording in the shares in which such texts are published: offsets of the protection area and of the body,
/// sides by features with metres and without, the same line, metres by side, and the rest. About half of them have to stay
/// text, each for its true reason.
@Suite struct OwnWordingTests {
  /// `P` or `C`, the text, and the rule or, after `!`, the reason.
  static let lines = """
    C|保护范围外扩20米。|offset protectionArea 20
    C|保护范围外延30米|offset protectionArea 30
    C|自保护范围边界向外延伸50米。|offset protectionArea 50
    C|自保护范围边线外扩30米范围内。|offset protectionArea 30
    C|保护范围外20米。|offset protectionArea 20
    C|保护范围以外50米。|offset protectionArea 50
    C|保护范围四周外扩15米|offset protectionArea 15
    C|保护范围向四周各外延二十米。|offset protectionArea 20
    C|以保护范围为基线，向外扩展30米。|offset protectionArea 30
    C|以保护范围边界为基准向外拓展40米|offset protectionArea 40
    C|由保护范围线外推10米以内|offset protectionArea 10
    C|从保护范围外缘起，四周各30米。|offset protectionArea 30
    C|保护范围周边30米。|offset protectionArea 30
    C|保护范围外围50米范围内。|offset protectionArea 50
    C|保护范围四面各20米|offset protectionArea 20
    C|距保护范围50米以内。|offset protectionArea 50
    C|保护范围外扩３０公尺。|offset protectionArea 30
    C|保护范围外扩20米，面积约3500平方米。|offset protectionArea 20
    C|保护范围外扩20米（面积0.35公顷）。|offset protectionArea 20
    C|保护范围外扩30米以内为一类建设控制地带。|offset protectionArea 30
    C|保护范围外扩约30米。|offset protectionArea 30
    C|示例塔保护范围外扩30米。|offset protectionArea 30
    C|保护范围再外扩30米，为建控地带。|offset protectionArea 30
    C|保护范围外扩20至30米。|!distanceOpen
    C|保护范围外扩不少于30米。|!distanceOpen
    C|保护范围外扩30米，西侧以示例河为界。|!mixed
    C|保护范围外扩30米，不含示例小学。|!noPattern
    C|保护范围外扩30米，局部至示例路。|!noPattern
    C|保护范围外扩30米为一类，其外20米为二类。|!noPattern
    C|外扩30米。|!baseMissing
    C|四周各50米。|!baseMissing
    C|保护范围外扩30米且高度不超过9米。|!noPattern
    C|示例乙宅保护范围外扩30米。|!noPattern
    P|本体外扩10米。|offset body 10
    P|文物本体外扩5米|offset body 5
    P|本体四周各外扩10米。|offset body 10
    P|自本体外墙向外延伸8米。|offset body 8
    P|以本体外缘为基线，四周外扩15米。|offset body 15
    P|墓冢封土边缘外扩20米。|offset body 20
    P|自封土边缘向外30米|offset body 30
    P|塔基外缘外10米。|offset body 10
    P|塔基四周10米以内。|offset body 10
    P|台基外扩6米|offset body 6
    P|自墙基向外扩5米。|offset body 5
    P|建筑滴水外3米。|offset body 3
    P|遗址现占地范围外延30米。|offset body 30
    P|桥体两侧各外扩10米。|!noPattern
    P|桥体外扩10米。|offset body 10
    P|示例塔外扩12米|offset body 12
    P|示例碑外扩3米|offset part:示例碑 3
    P|院墙外扩2米。|offset wall 2
    P|用地红线外扩5米|offset ground:用地红线 5
    P|周围30米。|offset body 30
    P|本体外扩10米左右。|offset body 10
    P|本体外扩10余米。|!distanceOpen
    P|本体外扩10米，东侧至示例路。|!mixed
    P|本体外扩10米，遇路退让。|!noPattern
    P|本体向内收缩5米。|!noPattern
    P|本体外扩10米以上。|!distanceOpen
    P|东至示例路，南至示例河，西至墙外5米，北至田埂外3米。|!features
    P|东至围墙外10米，南至示例路北侧，西至示例浜，北至围墙外20米。|!features
    P|东至大殿外30米，南至山门外20米，西至示例巷，北至示例河。|!features
    P|东至示例路中心线以西5米，南至示例街，西至河岸8米处，北至民居后墙。|!features
    P|东至河岸10米；南至公路20米；西至渠道5米；北至村道3米。|!features
    P|东到示例路外3米，南到围墙，西到小河，北到菜地。|!features
    C|东至保护范围外50米，南至示例路，西至示例河，北至保护范围外30米。|!features
    C|东至示例路东侧20米，南至示例小区南墙，西至示例河，北至示例街。|!features
    C|东至河西岸，南至保护范围外30米，西至示例巷，北至公路。|!features
    P|东以示例河为界，南至墙外3米，西至路边，北至墙外3米。|!features
    P|东至示例宅东墙外2米，南至天井，西至示例弄，北至后檐外1.5米。|!features
    P|东至约30米处田埂，南至水渠，西至机耕路，北至示例村道。|!features
    P|东至塔外20米，南至塔外20米，西至塔外15米，北至塔外30米。|sides body E20 S20 W15 N30
    P|东至墙基外5米，南至墙基外5米，西至墙基外5米，北至墙基外5米。|sides body E5 S5 W5 N5
    C|东至保护范围外20米，南至保护范围外20米，西至保护范围外20米，北至保护范围外40米。|sides protectionArea E20 S20 W20 N40
    P|东至本体外墙外8米，南至本体外墙外8米，西至本体外墙外6米，北至本体外墙外10米。|sides body E8 S8 W6 N10
    P|东至山脚，南至公路边2米，西至水沟，北至山顶。|!features
    P|东、南至示例河5米，西至示例浜，北至示例路。|!features
    P|东至示例路红线10米，南至示例路，西至厂房，北至河堤外3米处。|!features
    P|东至校舍，南至操场20米，西至围墙，北至教学楼前10米。|!features
    P|东至民房，南至码头外3米，西至河道，北至桥头外6米。|!features
    P|东至祠堂外墙5米，南至照壁，西至示例弄，北至水塘。|!features
    P|东至古树以东3米，南至石阶，西至断崖，北至林缘。|!features
    P|东至示例河，南至示例路，西至示例宅，北至示例巷。|!features
    P|东至示例路西侧路沿；南至示例河北岸；西至示例厂东墙；北至示例弄南侧。|!features
    P|东至河，南至路，西至村，北至田|!features
    C|东至示例大道，南至示例街，西至示例路，北至示例河。|!features
    C|东至示例路。南至示例河。西至示例浜。北至示例弄。|!features
    P|东以河为界，南以路为界，西以墙为界，北以浜为界。|!features
    P|东到河边，南到路边，西到村界，北到田埂。|!features
    P|东至示例河西岸，南至示例路北沿，西至示例浜东岸，北至示例村道，面积约1200平方米。|!features
    P|东至民居墙界，南至天井墙界，西至夹弄，北至后园。|!features
    P|北至山顶，南至公路，东至水库，西至林场。|!features
    P|东南至示例河，西北至示例路。|!features
    P|保护范围内东至墙，南至路，西至河，北至田。|!noPattern
    P|以示例路、示例河围合的区域。|!noPattern
    P|同本体。|same body
    P|围墙以内。|wall
    P|院墙以内|wall
    P|以现状围墙为界。|wall
    C|同保护范围。|same protectionArea
    C|与保护范围一致|same protectionArea
    C|与保护范围同界。|same protectionArea
    P|以建筑外墙为界。|same body
    P|屋檐滴水以内。|same body
    P|东3米，南6米，西5米，北5米。|sides body E3 S6 W5 N5
    P|东侧外扩3米，南侧外扩6米，西侧外扩5米，北侧外扩5米|sides body E3 S6 W5 N5
    P|本体东、西各外扩5米，南、北各外扩8米。|sides body E5 S8 W5 N8
    P|自墙基起，东西两侧各5米，南北两侧各10米。|sides body E5 S10 W5 N10
    P|向东外延5米，向南外延8米，向西外延5米，向北外延8米。|sides body E5 S8 W5 N8
    P|东、南、西三面各5米，北面10米。|sides body E5 S5 W5 N10
    P|塔基东延10米、南延10米、西延10米、北延15米|sides body E10 S10 W10 N15
    P|东南西北各10米|sides body E10 S10 W10 N10
    P|东5米，南5米，西5米。|!sidesMissing
    C|保护范围东侧外延20米，南侧外延30米，西侧外延20米，北侧外延30米。|sides protectionArea E20 S30 W20 N30
    C|以保护范围为基线，东、南、西、北各向外延伸50米。|sides protectionArea E50 S50 W50 N50
    C|保护范围向东拓展20米，向南拓展20米，向西拓展10米，向北拓展20米。|sides protectionArea E20 S20 W10 N20
    C|东自保护范围外扩20米，南自保护范围外扩20米，西自保护范围外扩30米，北自保护范围外扩10米|sides protectionArea E20 S20 W30 N10
    C|保护范围东、西两侧各30米，南、北两侧各20米|sides protectionArea E30 S20 W30 N20
    C|东20米，南20米，西20米，北20米。|!baseMissing
    C|保护范围东、南外扩20米，西、北至示例河。|!features
    C|保护范围向东20米，向东30米，向南20米，向西20米，向北20米|!sideTwice
    P|东西120米，南北280米。|!size
    P|东西长60米，南北宽40米。|!size
    P|保护范围东西20米，南北30米。|!size
    P|东向西5米，南5米，北5米。|!noPattern
    P|以本体中心为圆心，半径30米。|radius body 30
    P|以塔心为圆心，20米为半径的圆形范围|radius body 20
    P|以中心桩为圆心，半径15米以内|radius mark 15
    P|以塔为中心，东西各30米，南北各20米。|!noPattern
    P|以示例路口为圆心，半径50米。|!noPattern
    P|沿河道两侧各20米。|!noPattern
    P|驳岸沿线两侧各外扩5米。|!noPattern
    P|J1（X=3472664.90，Y=595718.40）至J4依次连线围成。|!noPattern
    P|重点保护区：本体外扩5米。一般保护区：重点保护区外扩15米。|!several
    P|一级保护区为本体，二级保护区外扩10米。|!noPattern
    P|东塔外扩5米，西塔外扩8米。|!noPattern
    P|示例塔外扩5米；示例碑外扩2米。|!several
    P|详见保护规划图。|!noPattern
    P|待定。|!noPattern
    P|以公布的红线图为准。|!noPattern
    P|包括门楼、正厅、后楼及天井。|!noPattern
    P|本体及其附属建筑外扩5米。|!noPattern
    P|本体外扩10米，本体外扩20米。|!several
    P|山体等高线50米以上部分。|!noPattern
    P|水面以下至河床。|!noPattern
    C|保护范围：本体外扩10米。|!otherKind
    C|一类建设控制地带外扩25米，为二类建设控制地带。|!noPattern
    C|视线走廊宽30米。|!noPattern
    C|建控地带：保护范围外扩20米为保护范围。|!noPattern
    C|保护范围为10米以内。|!noPattern
    P|城墙以内。|!noPattern
    P|东至桥3米，南至桥6米，西至桥5米，北至桥5米。|!features
    P|东至建筑物外3米，南至建筑物外6米，西至建筑物外5米，北至建筑物外5米。|!features
    P|东至本体外5米处，南至本体外8米处，西至本体外5米处，北至本体外8米处。|sides body E5 S8 W5 N8
    P|四周以现有围墙为界。|wall
    C|四至范围同保护范围。|same protectionArea
    P|再外扩20米。|!noPattern
    P|本体外扩10米，北侧15米。|!mixed
    P|以山门为界。|!noPattern
    P|东至民居3米，南至民居6米，西至民居5米，北至民居5米。|!features
    P|东至10米、南至15米、西至12米、北至10米。|!noPattern
    C|保护范围墙基外20米。|!noPattern
    P|本体外扩10 0米。|!noPattern
    P|本体外扩近10米。|!distanceOpen
    P|一般保护区：本体外20米。|!otherGrade
    P|墓冢碑亭外10米。|!noPattern
    P|1.本体外扩10米。|offset body 10
    P|本体及周边15米范围。|offset body 15
    P|本体外扩10米（见附图）。|offset body 10
    P|文物本体。|same body
    C|【建设控制地带】保护范围外扩20米。|offset protectionArea 20
    C|建设控制地带（二类）：保护范围外扩20米。|offset protectionArea 20
    C|在保护范围的基础上外扩20米。|offset protectionArea 20
    P|以塔中心点为圆心，半径30米。|radius body 30
    C|塔基外10米。建设控制地带：保护范围外扩20米。|offset protectionArea 20
    C|保护范围以东20米。|!noPattern
    """.split(separator: "\n").map(String.init)

  private struct Case {
    let kind: ZoneKind
    let text: String
    let expected: String
  }

  private static func cases(_ lines: [String]) -> [Case] {
    lines.map { line in
      let cells = line.split(separator: "|").map(String.init)
      return Case(
        kind: cells[0] == "P" ? .protectionArea : .controlZone, text: cells[1], expected: cells[2])
    }
  }

  /// Texts that are read, without a heading or number of their own.
  private static let unheaded = cases(lines).filter { one in
    !one.expected.hasPrefix("!") && !one.text.contains("：") && !"【1".contains(one.text.first ?? "【")
  }

  private func outcome(_ text: String, _ kind: ZoneKind) -> String {
    let reading = ZoneTextReader.read(text, kind: kind, siteName: "示例塔", otherParts: ["示例碑"])
    return reading.rule?.notation ?? "!\(reading.reason?.code ?? "")"
  }

  @Test func eachIsReadOrStaysTextForItsReason() {
    let cases = Self.cases(Self.lines)
    #expect(cases.count >= 150)
    let unread = cases.count { $0.expected.hasPrefix("!") }
    #expect((cases.count * 4 / 10...cases.count * 6 / 10).contains(unread), "\(unread)")
    for one in cases { #expect(outcome(one.text, one.kind) == one.expected, "\(one.text)") }
  }

  /// A heading of the zone's own kind changes nothing.
  @Test func aHeadingChangesNoRule() {
    for one in Self.unheaded {
      for heading in [one.kind.displayName + "：", "（一）\(one.kind.displayName)："] {
        #expect(outcome(heading + one.text, one.kind) == one.expected, "\(heading)\(one.text)")
      }
    }
  }

  /// One of the other kind makes it none of this zone's.
  @Test func aHeadingOfAnotherKindIsNotThisZones() {
    for one in Self.unheaded {
      let other: ZoneKind = one.kind == .protectionArea ? .controlZone : .protectionArea
      let found = outcome(other.displayName + "：" + one.text, one.kind)
      #expect(found.hasPrefix("!"), "\(one.text): \(found)")
    }
  }
}
