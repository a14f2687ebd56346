import Foundation
import HeritageTestSupport
import Testing

/// What lies in a home folder or is named by the environment for PROJ does not move a line.
@Suite struct ForeignProjectionTests {
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("wenbao").path

  private let office: Office

  init() throws {
    office = try Office.whole()
    try office.write(Self.plot, to: "plot.gml")
  }

  /// On the plane of EPSG:4549, beside the bridge of the samples.
  private static let plot = """
    <plots xmlns:gml="http://www.opengis.net/gml/3.2"><gml:featureMember><plot><name>示例地块</name>
    <gml:Polygon srsName="EPSG:4549"><gml:exterior><gml:LinearRing><gml:posList>
    595435 3460400 595438 3460400 595438 3460440 595435 3460440 595435 3460400
    </gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
    </plot></gml:featureMember></plots>
    """

  private func screen(_ environment: [String: String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = [
      "-r", office.registry, "screen", office.folder + "/plot.gml", "--on", "2026-03-01", "--json",
      "--near", "100",
    ]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": office.folder].merging(environment) {
      $1
    }
    let output = Foundation.Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  /// A database in which the plane of EPSG:4549 lies 500 m further east.
  private func makeDatabase(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = folder + "/proj.db"
    try FileManager.default.copyItem(atPath: "/usr/share/proj/proj.db", toPath: database)
    let moved = "UPDATE conversion_table SET param4_value = 500500 WHERE code IN (16070, 16170);"
    #expect(try PlainSession.run(moved, on: database) == .quiet)
  }

  @Test func aVerdictIsTheSame() throws {
    let expected = try screen([:])
    #expect(expected.contains("\"relation\""))
    let foreign = office.folder + "/foreign"
    try makeDatabase(in: foreign)
    try makeDatabase(in: office.folder + "/.local/share/proj")
    #expect(try screen([:]) == expected)
    for name in ["PROJ_DATA", "PROJ_LIB", "XDG_DATA_HOME"] {
      #expect(try screen([name: foreign]) == expected, "\(name)")
    }
    #expect(try screen(["PROJ_AUX_DB": foreign + "/proj.db"]) == expected)
    // No database at all, and one that is none.
    #expect(try screen(["PROJ_DATA": "/nonexistent", "HOME": "/nonexistent"]) == expected)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: foreign + "/proj.db"))
    #expect(try screen(["PROJ_DATA": foreign, "PROJ_NETWORK": "ON"]) == expected)
  }
}
