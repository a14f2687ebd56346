/// The attributes of all formats that are read; none of them has a namespace. The raw
/// value is only an index.
package enum AttributeName: Int, CaseIterable {
  case act, article, asOf, axis, basis, batchKind, category, code, confidence, coordinates, date,
    deadline,
    declaredCount, declaredRectified, deliveredIn, document, erectedBy, erectedOn, frequency, from,
    grade,
    hazardType, href,
    inspectedOn, issuedOn, item, keeper, kind, level, measure, method, monthDay, months, name,
    number, ordinal, part, period,
    person,
    phone, post, preparedBy, preparedOn, proof, provenance, publishedOn, publisher, rectifiedOn,
    result,
    role, rule, section, since, site, srsDimension, srsName, state, statisticalCode,
    statisticalEdition,
    status, successor, surveyor, thresholds, to, township, uncertainty, unit, updatedOn, validFrom,
    validMonths,
    validTo, value, version, volumes, weight, year, zone
  case zoneClass

  /// As written: the name of the case, but for the one that Swift keeps for itself.
  var text: String { self == .zoneClass ? "class" : String(describing: self) }
}
