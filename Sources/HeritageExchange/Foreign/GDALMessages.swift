internal import CGDAL
internal import Synchronization

/// What GDAL has said so far. One for the process: the handler that GDAL calls can carry nothing with it.
enum GDALMessages {
  private static let heard = Mutex<[ForeignReading.Message]>([])
  /// A damaged file can be complained of for each of its features.
  private static let limit = 100
  /// CPLErr: warnings and what is worse.
  private static let leastSeverity = 2

  /// Keeps what GDAL would print otherwise.
  static func listen(to gdal: cgdal_functions) {
    _ = gdal.CPLSetErrorHandlerEx({ severity, _, text in GDALMessages.take(severity, text) }, nil)
  }

  private static func take(_ severity: Int32, _ text: UnsafePointer<CChar>?) {
    guard severity >= leastSeverity, let text else { return }
    let message = ForeignReading.Message(severity: Int(severity), text: String(cString: text))
    heard.withLock { heard in
      if heard.count < limit, !heard.contains(message) { heard.append(message) }
    }
  }

  static var all: [ForeignReading.Message] { heard.withLock { $0 } }
}
