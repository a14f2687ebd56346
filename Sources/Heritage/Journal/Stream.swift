/// What an entry is about: the name of its stream, such as `hazard/YH-2026-0001-Q`.
public enum Stream: Hashable, Sendable, CustomStringConvertible {
  case registry
  case officer(String)
  case unit(String)
  case setting(String)
  case receipt(String)
  case inspection(String)
  case hazard(String)
  case exception(String)
  case document(String)
  case worksCase(String)
  case batch(String)
  /// Its key: DUTY/SITE, or DUTY/SITE@DAY.
  case duty(String)
  case marker(site: String, ordinal: Int)
  case archive(site: String)
  case assessment(String)
  case use(String)
  case works(String)
  case period(String)

  public var description: String {
    switch self {
    case .registry: "registry"
    case .officer(let code): "officer/\(code)"
    case .unit(let code): "unit/\(code)"
    case .setting(let key): "setting/\(key)"
    case .receipt(let number): "receipt/\(number)"
    case .inspection(let code): "inspection/\(code)"
    case .hazard(let number): "hazard/\(number)"
    case .exception(let number): "exception/\(number)"
    case .document(let number): "document/\(number)"
    case .worksCase(let number): "case/\(number)"
    case .batch(let code): "batch/\(code)"
    case .duty(let key): "duty/\(key)"
    case .marker(let site, let ordinal): "marker/\(site)/\(ordinal)"
    case .archive(let site): "archive/\(site)"
    case .assessment(let number): "assessment/\(number)"
    case .use(let number): "use/\(number)"
    case .works(let number): "works/\(number)"
    case .period(let number): "period/\(number)"
    }
  }
}
