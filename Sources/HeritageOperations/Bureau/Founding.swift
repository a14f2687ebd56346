package import Heritage

/// What somebody decides when a registry is made.
package struct Founding: Sendable {
  package var uuid: String
  package var bureau: String
  package var purpose: RegistryPurpose
  package var officerCode: String
  package var officerName: String
  /// Readable and writable for the file's group.
  package var isGroupShared: Bool

  package init(
    uuid: String, bureau: String, purpose: RegistryPurpose, officerCode: String,
    officerName: String, isGroupShared: Bool
  ) {
    self.uuid = uuid
    self.bureau = bureau
    self.purpose = purpose
    self.officerCode = officerCode
    self.officerName = officerName
    self.isGroupShared = isGroupShared
  }
}
