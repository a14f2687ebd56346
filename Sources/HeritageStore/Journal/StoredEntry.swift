package import Foundation
import GRDB
import Heritage

/// A journal entry (流水记录) as it stands in the file.
package struct StoredEntry: Sendable {
  package var seq: Int
  package var stream: String
  package var type: String
  package var payloadVersion: Int
  package var hashVersion: Int
  /// Canonical JSON.
  package var payload: String
  package var officer: String?
  package var account: String
  package var onBehalfPaper: String?
  package var occurredOn: String
  package var bookedOn: String
  package var recordedAt: String
  package var previousHash: Data
  package var hash: Data
}

extension StoredEntry {
  static let columns = """
    seq, stream, type, payload_version, hash_version, payload, officer, os_account, \
    on_behalf_paper, occurred_on, booked_on, recorded_at, previous_hash, hash
    """

  init(row: Row) {
    self.init(
      seq: row[0], stream: row[1], type: row[2], payloadVersion: row[3], hashVersion: row[4],
      payload: row[5], officer: row[6], account: row[7], onBehalfPaper: row[8],
      occurredOn: row[9], bookedOn: row[10], recordedAt: row[11], previousHash: row[12],
      hash: row[13])
  }
}
