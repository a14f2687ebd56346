// swift-tools-version: 6.1
import PackageDescription

/// Language features of later Swift versions that every Swift target here is already written for.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "wenbao",
  products: [.executable(name: "wenbao", targets: ["wenbao"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CGEOS", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CProj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CGDAL", providers: [.apt(["libgdal32"])]),
    .systemLibrary(name: "CTurboJPEG", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CExif", providers: [.apt(["libexif-dev"])]),
    .target(name: "CRegistrySchema"),

    .target(name: "SharedLibraries", swiftSettings: strict),
    .target(name: "Heritage", swiftSettings: strict),
    .target(
      name: "HeritageGeometry", dependencies: ["Heritage", "SharedLibraries", "CGEOS", "CProj"],
      swiftSettings: strict),
    .target(
      name: "HeritageExchange",
      dependencies: [
        "Heritage", "SharedLibraries", "CLibXML2", "CXLSXWriter", "CZip", "CGDAL",
        "CRegistrySchema",
      ], swiftSettings: strict),
    .target(
      name: "HeritageStore", dependencies: ["Heritage", "CRegistrySchema", grdb, sqlite, crypto],
      swiftSettings: strict),
    .target(name: "HeritagePapers", dependencies: ["Heritage"], swiftSettings: strict),
    .target(
      name: "HeritagePictures",
      dependencies: ["Heritage", "SharedLibraries", "CTurboJPEG", "CExif"],
      swiftSettings: strict),
    .target(
      name: "HeritageOperations",
      dependencies: [
        "Heritage", "HeritageGeometry", "HeritageExchange", "HeritageStore", "SharedLibraries",
      ],
      swiftSettings: strict),
    .target(
      name: "HeritageCommands",
      dependencies: [
        "Heritage", "HeritageGeometry", "HeritagePapers", "HeritagePictures", "HeritageStore",
        "HeritageOperations", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "wenbao", dependencies: ["HeritageCommands", "HeritageOperations"],
      swiftSettings: strict),
    .target(
      name: "HeritageFuzzing", dependencies: ["Heritage", "HeritageExchange", "HeritageGeometry"],
      swiftSettings: strict),
    .target(
      name: "HeritageTestSupport",
      dependencies: ["Heritage", "HeritageFuzzing", "HeritageOperations", "HeritageStore"],
      swiftSettings: strict),

    .testTarget(
      name: "HeritageTests", dependencies: ["Heritage", "HeritageTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritagePapersTests", dependencies: ["HeritagePapers"], exclude: ["Pages"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritagePicturesTests", dependencies: ["HeritagePictures"], swiftSettings: strict),
    .testTarget(
      name: "HeritageGeometryTests", dependencies: ["HeritageGeometry", "SharedLibraries"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritageExchangeTests",
      dependencies: ["HeritageExchange", "HeritageFuzzing", "HeritageTestSupport"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "HeritageFuzzingTests", dependencies: ["HeritageFuzzing"], exclude: ["Corpus"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritageStoreTests", dependencies: ["HeritageStore", "HeritageTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritageOperationsTests", dependencies: ["HeritageOperations", "HeritageTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "HeritageCommandsTests", dependencies: ["HeritageCommands", "HeritageTestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
