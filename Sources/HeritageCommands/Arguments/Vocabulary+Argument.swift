public import ArgumentParser
public import Heritage

// The terms that options and arguments take.
extension AnswerResult: ExpressibleByArgument {}
extension BatchKind: ExpressibleByArgument {}
extension HazardGrade: ExpressibleByArgument {}
extension HazardSource: ExpressibleByArgument {}
extension HazardType: ExpressibleByArgument {}
extension Industry: ExpressibleByArgument {}
extension InspectionKind: ExpressibleByArgument {}
extension RiskGrade: ExpressibleByArgument {}
extension SiteCategory: ExpressibleByArgument {}
extension UnitKind: ExpressibleByArgument {}
extension ZoneKind: ExpressibleByArgument {}
