/// A part of what a command prints for people.
protocol TextBlock {
  func lines(for page: Page) -> [String]
}

extension String: TextBlock {
  /// A paragraph.
  func lines(for page: Page) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      TextWrap.block(String($0), width: page.width, first: "", others: "")
    }
  }
}
