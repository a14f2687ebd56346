/// A version of a risk checklist template (风险检查表) as a file delivers it.
package struct ChecklistRecord: Hashable, Sendable {
  package var code: String
  /// As the issuer names it, such as `2026-1`. A changed content needs a new version.
  package var version = ""
  package var title = ""
  package var hazardType: HazardType = .other
  /// What the template is based on, as free text.
  package var basis: String?
  package var items: [ChecklistItemRecord] = []
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
