/// Why a body could consent to works, approve or refuse them.
public enum CaseBodyBasis: String, CodedTerm {
  /// The register names it for a site that is touched.
  case register
  /// The register names none for a site that is touched; it was stated with the paper that says so.
  case paper

  public var displayName: String {
    switch self {
    case .register: "登记册载明"
    case .paper: "登记册没有载明"
    }
  }
}
