/// An error that has its own words for the user. The errors of the lower modules are made so here,
/// by extensions that turn their facts into Chinese.
protocol ReportableError: Error {
  var report: ErrorReport { get }
}
