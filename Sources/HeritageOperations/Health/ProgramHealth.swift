import Heritage
import HeritageExchange
import HeritageGeometry
import HeritageStore

/// The program and what it runs with.
enum ProgramHealth {
  static func lines(_ surroundings: Surroundings) -> [HealthLine] {
    let versions = LibraryVersions(
      sqlite: Registry.sqliteVersion, libxml2: LibXMLVersion.running,
      geos: GeometryLibraries.geos, proj: GeometryLibraries.proj, gdal: GDALVersion.installed)
    return [program(surroundings.program, versions), locale(surroundings.locale)]
  }

  static func program(_ program: String, _ versions: LibraryVersions) -> HealthLine {
    let named = [
      ("SQLite", Optional(versions.sqlite)), ("libxml2", versions.libxml2), ("GEOS", versions.geos),
      ("PROJ", versions.proj), ("GDAL", versions.gdal),
    ]
    let text = ([program] + named.map { "\($0) \($1 ?? "未安装")" }).joined(separator: "，")
    let isWhole = named.allSatisfy { $1 != nil }
    return HealthLine(
      .program, isWhole ? .good : .notice, text,
      remedy: isWhole ? nil : "sudo apt-get install libgeos-c1v5 libproj25 libgdal32")
  }

  /// Dates are civil days in UTC+8 and text is UTF-8, whatever the environment says.
  static func locale(_ variables: [String]) -> HealthLine {
    let set = variables.isEmpty ? "没有设置" : variables.joined(separator: " ")
    return HealthLine(.locale, .good, "\(set)；不受其影响，一律 UTF-8、北京时间")
  }
}
