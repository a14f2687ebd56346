import Testing

@testable import HeritageGeometry

struct CoordinateReferenceRefusalTests {
  @Test(arguments: ["", " ", "\n\t", "\u{3000}"])
  func aMissingNameIsRefused(name: String) {
    #expect(throws: CoordinateReferenceError.missing) { try CoordinateReference(srsName: name) }
  }

  @Test(arguments: [
    "CGCS2000", "4490", "EPSG", "EPSG:", "EPSG:-4490", "EPSG:+4490", "EPSG:4490x", "EPSG:44 90",
    "EPSG:４４９０", "EPSG::4490", "urn:ogc:def:crs:EPSG::", "urn:ogc:def:crs:EPSG:a:4490",
    "urn:ogc:def:crs:EPSG::4490:1", "http://www.opengis.net/def/crs/EPSG/0/",
    "EPSG:99999999999999999999", "+proj=longlat +ellps=GRS80",
  ])
  func aNameOfNoAcceptedFormIsRefused(name: String) {
    #expect(throws: CoordinateReferenceError.notUnderstood(srsName: name)) {
      try CoordinateReference(srsName: name)
    }
  }

  @Test(arguments: [
    ("EPSG:3857", 3857), ("urn:ogc:def:crs:EPSG::4214", 4214), ("EPSG:4610", 4610),
    ("http://www.opengis.net/def/crs/EPSG/0/4548", 4548),
  ])
  func anotherSystemIsRefusedByItsCode(name: String, code: Int) {
    #expect(throws: CoordinateReferenceError.notSupported(epsgCode: code, srsName: name)) {
      try CoordinateReference(srsName: name)
    }
  }

  @Test(arguments: [
    "GCJ-02", "GCJ02", "gcj02", "Gcj_02", "gcj 02", "EPSG:GCJ02", "urn:ogc:def:crs:GCJ::02",
    "ＧＣＪ－０２", "ｇｃｊ０２", "火星坐标", "火星坐标系", "国测局坐标", "高德", "腾讯地图", "Mars Coordinates",
  ])
  func gcj02IsRefusedInAnySpelling(name: String) {
    #expect(throws: CoordinateReferenceError.shifted(.gcj02, srsName: name)) {
      try CoordinateReference(srsName: name)
    }
  }

  @Test(arguments: [
    "BD-09", "BD09", "bd09", "bd_09", "BD09LL", "bd09mc", "BD-09 (LL)", "ＢＤ－０９", "百度", "百度坐标系",
    "Baidu",
  ])
  func bd09IsRefusedInAnySpelling(name: String) {
    #expect(throws: CoordinateReferenceError.shifted(.bd09, srsName: name)) {
      try CoordinateReference(srsName: name)
    }
  }
}
