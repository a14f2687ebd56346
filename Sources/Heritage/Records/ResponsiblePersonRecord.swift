/// Somebody who answers for a site: its custodian, or the directly responsible person with the case
/// of 文物督发〔2020〕39号 that makes him so.
package struct ResponsiblePersonRecord: Hashable, Sendable {
  package var role: ResponsibleRole
  package var basis: ResponsibilityBasis?
  package var name: Stated<String> = .unknown
  /// Code of the unit the person belongs to.
  package var unit: String?
  package var post: String?
  package var phone: String?
  package var since: CivilDate?
  package var position: SourcePosition

  package init(role: ResponsibleRole, position: SourcePosition) {
    self.role = role
    self.position = position
  }
}
