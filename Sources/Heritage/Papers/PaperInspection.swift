/// An inspection as its sheet (检查记录表) shows it.
public struct PaperInspection: Hashable, Sendable {
  public struct Answer: Hashable, Sendable {
    public var item: String
    public var subject: String
    public var result: AnswerResult
    public var grade: HazardGrade?
    public var note: String?
    public var hazard: String?
    public var photographs: [PaperPicture]

    public init(
      item: String, subject: String, result: AnswerResult, grade: HazardGrade?, note: String?,
      hazard: String?, photographs: [PaperPicture]
    ) {
      self.item = item
      self.subject = subject
      self.result = result
      self.grade = grade
      self.note = note
      self.hazard = hazard
      self.photographs = photographs
    }
  }

  public var siteCode: String
  public var siteName: String
  public var address: String
  public var kind: InspectionKind
  public var inspectors: [String]
  public var note: String?
  public var answers: [Answer]

  public init(
    siteCode: String, siteName: String, address: String, kind: InspectionKind,
    inspectors: [String], note: String?, answers: [Answer]
  ) {
    self.siteCode = siteCode
    self.siteName = siteName
    self.address = address
    self.kind = kind
    self.inspectors = inspectors
    self.note = note
    self.answers = answers
  }
}
