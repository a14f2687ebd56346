import ArgumentParser

/// What every list takes beside the global options.
struct ListOptions: ParsableArguments {
  @Flag(name: .customLong("csv"), help: "以 CSV 输出（UTF-8，带表头）")
  var csv = false

  init() {}
}
