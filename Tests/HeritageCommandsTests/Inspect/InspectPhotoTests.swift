import Foundation
import Testing

@testable import HeritageCommands

/// Photographs taken on a walk.
@Suite struct InspectPhotoTests {
  @Test func whatAPhotographsNameIsWorthIsSaidAtOnce() throws {
    let office = try RoofWalk.office()
    try office.write("a", to: "a.jpg")
    try office.write("", to: "空.jpg")
    for number in 1...200 { try office.write("\(number)", to: "IMG_\(1000 + number).jpg") }
    let answer = RoofWalk.walk(
      office, "2 滑落 @ ‹folder›/x*.jpg ‹folder› ‹folder›/空.jpg ‹folder›/a.jpg", "'a",
      "‹folder›/IMG_*",
      "‹folder›/a.jpg ‹folder›/IMG_1001.jpg", "x", "‹folder›/a.jpg ‹folder›/a.jpg", "", "q")
    #expect(answer.exit == 0)
    #expect(
      RoofWalk.said(answer) == """
        检查 JC-KS6-01-20260301-1
        文物点  KS6-01 示例宅院「示例数据」
        种类    日常检查
        日期    2026-03-01
        单位    示例局
        检查人  示例甲
        检查项  4 项，2 节，已答 0 项

        [1] > 没有文件合乎“./x*.jpg”。
        “.”是文件夹；其中的照片写 ./*。
        错误 [E-FILE-EMPTY]
          文件 ./空.jpg 是空的。
        照片一张也没有收。
        照片文件（回车跳过，b 返回）> 引号没有配对。
        照片一张也没有收。
        照片文件（回车跳过，b 返回）> 收下照片 200 张：IMG_1001.jpg、IMG_1002.jpg、IMG_1003.jpg、IMG_1004.jpg、
          IMG_1005.jpg、IMG_1006.jpg、IMG_1007.jpg、IMG_1008.jpg……IMG_1199.jpg、
          IMG_1200.jpg。
        已有 200 张。还有的照片（回车结束，x 去掉重选，b 返回）> 收下照片 1 张：a.jpg；重复的 1 张不再收。
        已有 201 张。还有的照片（回车结束，x 去掉重选，b 返回）> 照片文件（回车跳过，b 返回）> 收下照片 1 张：a.jpg；重复的 1 张不再收。
        已有 1 张。还有的照片（回车结束，x 去掉重选，b 返回）> 记下  ROOF:B-01 不符合 [一般] 滑落（照片 1 张）

        [2] >\u{20}
        """)
  }

  @Test func photographsThatHaveGoneAreNamedBeforeAnythingIsCommitted() throws {
    let office = try RoofWalk.office()
    for name in ["a.jpg", "b.jpg"] { try office.write(name, to: name) }
    _ = RoofWalk.walk(office, "2 滑落 @ ‹folder›/*.jpg", "q")
    try FileManager.default.removeItem(atPath: office.folder + "/a.jpg")
    let head = try office.head()
    let refused = RoofWalk.walk(office, "1", "s", "y", "q")
    #expect(refused.output == "已暂存，没有入库。\n\n下一步:\n  wenbao inspect run KS6-01\n")
    #expect(
      refused.error.contains(
        """
        > 错误 [E-FILE-MISSING]
          没有文件 ./a.jpg。
        建议: ls ./a.jpg
          第 1 项 ROOF:B-01 的照片：g 1 跳去，答 @，再 x 去掉重选。
        没有入库。
        入库？y 入库（3 项记为未查）
        """))
    #expect(try office.head() == head)
    let done = RoofWalk.walk(office, "1", "g 1", "@", "x", "‹folder›/b.jpg", "", "s", "y")
    #expect(done.output.hasPrefix("检查 JC-KS6-01-20260301-1 已入库"))
    #expect(office.run("inspect show JC-KS6-01-20260301-1").output.contains("ROOF:B-01  b.jpg"))
  }

  @Test func twoHundredPhotographsAreKept() throws {
    let office = try RoofWalk.office()
    for number in 1...200 { try office.write("\(number)", to: "IMG_\(1000 + number).jpg") }
    let answer = RoofWalk.walk(office, "1 如常 @ ‹folder›/IMG_*.jpg", "s", "y")
    #expect(answer.exit == 0)
    let shown = office.run("inspect show JC-KS6-01-20260301-1").output
    #expect(shown.components(separatedBy: "检查照片  ROOF:B-01  IMG_1").count == 201)
    #expect(office.run("verify").exit == 0)
  }
}
