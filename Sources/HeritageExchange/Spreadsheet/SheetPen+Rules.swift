internal import CXLSXWriter

/// What cells take, and what is said where they are filled in.
extension SheetPen {
  /// Words beside a cell that is being filled in, and where it was filled in wrongly.
  struct Advice {
    var title: String
    /// No more than 255 characters, as the other texts; titles no more than 32.
    var prompt: String
    var fault: String

    static let list = Advice(
      title: "请从列表里选", prompt: "点右边的箭头，从列表里选。", fault: "只能填列表里的一项。")
  }

  /// Cells of a column that take one of a few words.
  func choose(among words: [String], rows: ClosedRange<Int>, column: Int) {
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    pointers.withUnsafeMutableBufferPointer { list in
      var rule = lxw_data_validation()
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.value_list = list.baseAddress
      apply(&rule, rows, column, .list)
    }
  }

  /// Cells of a column that take one of the texts in a range of another sheet.
  func choose(from range: String, rows: ClosedRange<Int>, column: Int) {
    let formula = strdup(range)
    defer { free(formula) }
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.value_formula = formula
    apply(&rule, rows, column, .list)
  }

  /// Cells of a column that take a day, no later than a formula says.
  func expectDays(
    until last: String, rows: ClosedRange<Int>, column: Int, _ advice: Advice
  ) {
    let (first, last) = (strdup("=DATE(2000,1,1)"), strdup(last))
    defer {
      free(first)
      free(last)
    }
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_FORMULA.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    rule.minimum_formula = first
    rule.maximum_formula = last
    apply(&rule, rows, column, advice)
  }

  /// Cells of a column that take a number of things.
  func expectCounts(upTo most: Double, rows: ClosedRange<Int>, column: Int, _ advice: Advice) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    rule.maximum_number = most
    apply(&rule, rows, column, advice)
  }

  private func apply(
    _ rule: inout lxw_data_validation, _ rows: ClosedRange<Int>, _ column: Int, _ advice: Advice
  ) {
    let (title, prompt, fault) = (
      strdup(advice.title), strdup(advice.prompt), strdup(advice.fault)
    )
    defer {
      free(title)
      free(prompt)
      free(fault)
    }
    (rule.input_title, rule.input_message) = (title, prompt)
    (rule.error_title, rule.error_message) = (title, fault)
    // worksheet_data_validation_range: 0, or an error where a text is too long, and then there is no rule; it copies all.
    _ = xlsx.worksheet_data_validation_range(
      sheet, lxw_row_t(rows.lowerBound), lxw_col_t(column), lxw_row_t(rows.upperBound),
      lxw_col_t(column), &rule)
  }
}
