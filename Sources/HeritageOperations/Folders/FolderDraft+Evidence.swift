package import Foundation
import Heritage
package import HeritageStore

extension FolderDraft {
  /// How much is handed to the system at once.
  private static let piece = 1 << 20

  /// Writes a kept file, its digest computed anew from what is written.
  ///
  /// - Parameter isHeld: whether the file is not to go out, by its bytes.
  /// - Returns: whether it was written.
  /// - Throws: `OperationError.evidenceDiffers`, `outputUnwritable`.
  package func copy(
    _ use: EvidenceUse, as file: String, from session: ReadSession,
    unless isHeld: (Data) -> Bool = { _ in false }
  ) throws -> Bool {
    do {
      return try session.withBytes(ofEvidence: use.sha256) { bytes in
        guard !isHeld(bytes) else { return false }
        let written = try write(to: file) { write in
          try bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: Self.piece) {
              let end = min(start + Self.piece, bytes.count)
              try write(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            }
          }
        }
        guard written.sha256 == use.sha256 else {
          throw OperationError.evidenceDiffers(
            name: use.name, sha256: use.sha256, found: written.sha256)
        }
        return true
      }
    } catch StoreError.unknown(RecordReference(.evidence, use.sha256)) {
      throw OperationError.evidenceDiffers(name: use.name, sha256: use.sha256, found: nil)
    }
  }

  /// Writes the list of digests of all its files, as `sha256sum -c` reads it.
  package func writeDigests() throws {
    let lines = files.sorted { $0.path < $1.path }.map { "\($0.sha256)  \($0.path)\n" }
    try write(lines.joined(), to: Self.digestList)
  }

  package static let digestList = "SHA256SUMS"
}
