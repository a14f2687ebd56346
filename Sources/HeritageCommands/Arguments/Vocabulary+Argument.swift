public import ArgumentParser
public import Heritage
package import HeritageExchange
package import HeritageOperations
package import HeritageStore

// The terms that options and arguments take.
extension AngleNotation: ExpressibleByArgument {}
extension AnswerResult: ExpressibleByArgument {}
extension CaseState: ExpressibleByArgument {}
extension ArchiveItemKind: ExpressibleByArgument {}
extension EntryType: ExpressibleByArgument {}
extension EventKind: ExpressibleByArgument {}
extension Openness: ExpressibleByArgument {}
extension RiskFactorKind: ExpressibleByArgument {}
extension UseKind: ExpressibleByArgument {}
extension StatedState: ExpressibleByArgument {}
extension BatchKind: ExpressibleByArgument {}
extension CorrectedField: ExpressibleByArgument {}
extension DeliveryMethod: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
extension ExceptionCondition: ExpressibleByArgument {}
extension ExtensionDecision: ExpressibleByArgument {}
extension HazardGrade: ExpressibleByArgument {}
extension HazardSource: ExpressibleByArgument {}
extension HazardState: ExpressibleByArgument {}
extension HazardType: ExpressibleByArgument {}
extension Industry: ExpressibleByArgument {}
extension InspectionKind: ExpressibleByArgument {}
extension LookBackResult: ExpressibleByArgument {}
extension RiskGrade: ExpressibleByArgument {}
extension SettlementDecision: ExpressibleByArgument {}
extension Setting: ExpressibleByArgument {}
extension SiteCategory: ExpressibleByArgument {}
extension UnitKind: ExpressibleByArgument {}
extension ZoneKind: ExpressibleByArgument {}
extension Confidence: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension MapSystem: ExpressibleByArgument {}
extension ZoneCheckCode: ExpressibleByArgument {}
extension ZoneMethod: ExpressibleByArgument {}
extension WorksKind: ExpressibleByArgument {}
extension WorksResult: ExpressibleByArgument {}
extension WorksState: ExpressibleByArgument {}
extension AssessmentState: ExpressibleByArgument {}
extension CalendarDayKind: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}
extension PeriodSummary.State: ExpressibleByArgument {}
extension SiteAspect: ExpressibleByArgument {}
extension UseState: ExpressibleByArgument {}
