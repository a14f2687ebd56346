internal import CGDAL

extension GDALReader {
  func layers(
    of dataset: cgdal_dataset_t, _ driver: ForeignDriver, limit: Int
  ) -> [ForeignReading.Layer] {
    var room = limit
    return (0..<gdal.GDALDatasetGetLayerCount(dataset)).compactMap { index in
      // GDALDatasetGetLayer: a layer that belongs to the data set, or NULL.
      gdal.GDALDatasetGetLayer(dataset, index).map { layer($0, driver, &room) }
    }
  }

  private func layer(
    _ handle: cgdal_layer_t, _ driver: ForeignDriver, _ room: inout Int
  ) -> ForeignReading.Layer {
    var layer = ForeignReading.Layer(
      name: Self.text(gdal.OGR_L_GetName(handle)) ?? "", reference: reference(of: handle))
    gdal.OGR_L_ResetReading(handle)
    let names = fieldNames(of: handle)
    // A table without geometry, such as the styles that QGIS keeps in a GeoPackage.
    if names.geometryCount == 0, driver == .geoPackage { return layer }
    // OGR_L_GetNextFeature: a feature to be destroyed, or NULL at the end.
    while room > 0, let feature = gdal.OGR_L_GetNextFeature(handle) {
      defer { gdal.OGR_F_Destroy(feature) }
      layer.features.append(self.feature(feature, names))
      room -= 1
    }
    return layer
  }

  private func fieldNames(of layer: cgdal_layer_t) -> (fields: [String], geometryCount: Int) {
    // OGR_L_GetLayerDefn: belongs to the layer.
    guard let definition = gdal.OGR_L_GetLayerDefn(layer) else { return ([], 0) }
    let fields = (0..<gdal.OGR_FD_GetFieldCount(definition)).map { index in
      gdal.OGR_FD_GetFieldDefn(definition, index).flatMap {
        Self.text(gdal.OGR_Fld_GetNameRef($0))
      } ?? ""
    }
    return (fields, Int(gdal.OGR_FD_GetGeomFieldCount(definition)))
  }

  private func feature(
    _ handle: cgdal_feature_t, _ names: (fields: [String], geometryCount: Int)
  ) -> ForeignReading.Feature {
    var feature = ForeignReading.Feature(id: gdal.OGR_F_GetFID(handle))
    for (index, name) in names.fields.enumerated()
    where gdal.OGR_F_IsFieldSetAndNotNull(handle, Int32(index)) != 0 {
      // OGR_F_GetFieldAsString: a text that lives until the next call.
      guard let value = Self.text(gdal.OGR_F_GetFieldAsString(handle, Int32(index))) else {
        continue
      }
      feature.properties.append(ForeignReading.Property(name: name, value: value))
    }
    for index in 0..<names.geometryCount {
      // OGR_F_GetGeomFieldRef: belongs to the feature; NULL where it has none.
      guard let geometry = gdal.OGR_F_GetGeomFieldRef(handle, Int32(index)) else { continue }
      feature.geometries.append(parts(of: geometry))
    }
    return feature
  }

  /// The system of a layer's first geometry property.
  private func reference(of layer: cgdal_layer_t) -> ForeignReading.Reference? {
    // OGR_L_GetSpatialRef: belongs to the layer; NULL where the file names none.
    guard let handle = gdal.OGR_L_GetSpatialRef(layer) else { return nil }
    // What a GeoPackage has where it names none.
    let name = Self.text(gdal.OSRGetName(handle)) ?? ""
    guard !name.hasPrefix("Undefined ") else { return nil }
    var count: Int32 = 0
    // OSRGetDataAxisToSRSAxisMapping: for each number of a pair which axis of the system it is, from 1.
    let mapping = gdal.OSRGetDataAxisToSRSAxisMapping(handle, &count)
    return ForeignReading.Reference(
      name: name, code: code(of: handle),
      // In every system that is accepted here the register has the northing first, but in CRS84.
      isEastFirst: count >= 2 && mapping?[0] == (isLongitudeFirst(handle) ? 1 : 2))
  }

  /// Whether it is WGS 84, longitude first (OGC CRS84).
  private func isLongitudeFirst(_ reference: cgdal_reference_t) -> Bool {
    Self.text(gdal.OSRGetAuthorityName(reference, nil)) == "OGC"
      && Self.text(gdal.OSRGetAuthorityCode(reference, nil)) == "CRS84"
  }

  /// The number in the EPSG register: as the file has it, or of the one system that is the same.
  private func code(of reference: cgdal_reference_t) -> Int? {
    if let authority = Self.text(gdal.OSRGetAuthorityName(reference, nil)),
      let code = Self.text(gdal.OSRGetAuthorityCode(reference, nil))
    {
      if authority == "EPSG" { return Int(code) }
      // WGS 84, longitude first.
      if authority == "OGC", code == "CRS84" { return 4326 }
    }
    var count: Int32 = 0
    var confidences: UnsafeMutablePointer<Int32>?
    // OSRFindMatches: a list to be freed, the best first, or NULL; the confidences, per cent, are not freed: the
    // process ends soon.
    guard let matches = gdal.OSRFindMatches(reference, nil, &count, &confidences) else {
      return nil
    }
    defer { gdal.OSRFreeSRSArray(matches) }
    guard count > 0, let confidence = confidences?[0], confidence >= Self.sureEnough,
      let match = matches[0], Self.text(gdal.OSRGetAuthorityName(match, nil)) == "EPSG",
      let code = Self.text(gdal.OSRGetAuthorityCode(match, nil))
    else { return nil }
    return Int(code)
  }

  /// Per cent: the same but for the name.
  private static let sureEnough: Int32 = 90

  static func text(_ text: UnsafePointer<CChar>?) -> String? { text.map { String(cString: $0) } }
}
