import Heritage

extension ExchangeProblem {
  var severity: Severity {
    switch self {
    case .record(.coordinatesWithoutGeometry): .warning
    case .feature(.foreign(let problem)): problem.severity
    case .spreadsheet(let problem): problem.severity
    default: .error
    }
  }

  /// The stable code.
  var code: String {
    switch self {
    case .document(let problem): problem.code
    case .schema(let problem): problem.code
    case .geometry(let problem): problem.code
    case .field(let problem): problem.code
    case .record(let problem): problem.code
    case .limit(let problem): problem.code
    case .spreadsheet(let problem): problem.code
    case .feature(let problem): problem.code
    }
  }
}

extension DocumentProblem {
  fileprivate var code: String {
    switch self {
    case .empty: "E-XML-EMPTY"
    case .syntax: "E-XML-SYNTAX"
    case .documentType, .webPage: "E-XML-DOCTYPE"
    case .undeclaredPrefix: "E-XML-NAMESPACE"
    case .undecodable, .mislabelled, .markDiffers, .unsupportedEncoding: "E-XML-ENCODING"
    case .otherKind: "E-FILE-KIND"
    case .unknownRoot: "E-XML-ROOT"
    }
  }
}

extension SchemaProblem {
  fileprivate var code: String {
    switch self {
    case .enumeration: "E-XSD-ENUM"
    case .value: "E-XSD-VALUE"
    case .missingElement, .missingAttribute: "E-XSD-MISSING"
    case .misplacedElement, .unknownElement, .foreignElement, .unknownAttribute,
      .unknownAttributes, .elementInText:
      "E-XSD-UNEXPECTED"
    case .strayText, .contentInEmpty: "E-XSD-TEXT"
    case .other: "E-XSD-OTHER"
    }
  }
}

extension GeometryProblem {
  fileprivate var code: String {
    switch self {
    case .notANumber: "E-GML-NUMBER"
    case .oddCount: "E-GML-PAIRS"
    case .dimension: "E-GML-DIMENSION"
    case .pointCount, .lineTooShort, .ringTooShort: "E-GML-COUNT"
    case .ringNotClosed: "E-GML-CLOSED"
    case .tooManyVertices: "E-LIMIT-VERTICES"
    }
  }
}

extension FieldProblem {
  fileprivate var code: String {
    switch self {
    case .statedTwice, .statedNowhere: "E-REC-STATED"
    case .blank: "E-REC-BLANK"
    case .notPositive: "E-REC-NUMBER"
    case .duplicate: "E-REC-DUPLICATE"
    case .dateOrder: "E-REC-DATES"
    }
  }
}

extension RecordProblem {
  fileprivate var code: String {
    switch self {
    case .dayOutsideYear, .dayTwice, .workdayInTheWeek: "E-REC-CALENDAR"
    case .statisticalCodeAlone: "E-REC-STATISTICAL"
    case .ownSuccessor: "E-REC-SUCCESSOR"
    case .unknownPart: "E-REC-PART"
    case .classOutsideControlZone: "E-REC-CLASS"
    case .patternWithoutText: "E-REC-PATTERN"
    case .coordinatesWithoutGeometry: "W-REC-GEOMETRY"
    case .redrawingWithout, .drawingWithText, .drawingWithoutGeometry, .ruleWithoutDerivation:
      "E-REC-BOUNDARY"
    case .scopeNotOne: "E-REC-SCOPE"
    case .recurringByRecord, .recurringWithTerm, .dueDayTwice, .monthDay, .basisNever: "E-REC-DUTY"
    case .axisWithoutFactor, .factorLevels, .factorThresholds, .gradeBounds: "E-REC-METHOD"
    case .gradeWithoutNonconformity: "E-REC-GRADE"
    case .photoPath: "E-REC-PHOTO"
    case .rectifiedDateWithoutRectified: "E-REC-STATUS"
    case .rectifiedAboveCount: "E-REC-TOTALS"
    }
  }
}

extension LimitProblem {
  fileprivate var code: String {
    switch self {
    case .bytes: "E-LIMIT-BYTES"
    case .depth: "E-LIMIT-DEPTH"
    case .records: "E-LIMIT-RECORDS"
    case .textLength: "E-LIMIT-TEXT"
    case .markupLength: "E-LIMIT-MARKUP"
    case .errors: "E-LIMIT-ERRORS"
    }
  }
}
