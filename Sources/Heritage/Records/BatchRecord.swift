/// A publication batch (公布批次): what one decision of the government designates.
package struct BatchRecord: Hashable, Sendable {
  package var code: String
  package var kind: BatchKind = .protectedSite
  /// 第几批.
  package var ordinal = 1
  package var name = ""
  package var provenance: Provenance = .sample
  /// The meeting minute that agreed to publish, and its date. It does not start any legal clock.
  package var decisionDocument: Stated<String> = .unknown
  package var decidedOn: CivilDate?
  /// The announcement (公布文件) and its date, which starts the clock of 实施条例 Art 8.
  package var announcement: Stated<String> = .awaitingDocument
  package var publishedOn: Stated<CivilDate> = .awaitingDocument
  package var publisher: Stated<String> = .unknown
  /// How many sites the file says that the batch has: a control total.
  package var declaredCount: Int?
  package var position: SourcePosition

  package init(code: String, position: SourcePosition) {
    self.code = code
    self.position = position
  }
}
