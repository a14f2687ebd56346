/// What the operating system says of the file that somebody named as a registry. Facts alone; how it is opened follows
/// from them.
package struct RegistryFile: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case missing, regular, folder, pipe, socket, device
  }

  /// As it was named.
  package var path: String
  /// Absolute, without symbolic links: where the log of a linked registry lies is where the registry lies.
  package var place: String
  package var kind: Kind
  package var size = 0
  /// The bits of its mode.
  package var mode = 0
  package var owner = 0
  package var group = 0
  /// Other names (hard links) of the file, but for those that making and restoring a registry leave for a moment.
  package var otherNames = 0
  /// The bits of its folder's mode, and the folder's group.
  package var folderMode = 0
  package var folderGroup = 0
  package var isReadable = false
  package var isWritable = false
  /// Whether files may be made beside it.
  package var isFolderWritable = false
  /// Bytes in the write-ahead log (`-wal`).
  package var logSize = 0
  /// Whether the log's index (`-shm`) is there.
  package var hasIndex = false
  /// Bytes in the journal of a transaction that was broken off (`-journal`).
  package var rollbackSize = 0
  package var fileSystem = FileSystemKind.local(name: "")

  package init(path: String, place: String, kind: Kind) {
    self.path = path
    self.place = place
    self.kind = kind
  }

  /// Whether it is for a group.
  package var isGroupShared: Bool { mode & 0o060 == 0o060 }

  /// Whether what SQLite makes beside it belongs to the file's group, whoever makes it.
  package var folderKeepsGroup: Bool { folderMode & 0o2020 == 0o2020 && folderGroup == group }

  /// The folder that it lies in.
  package var folder: String { Self.folder(of: place) }

  /// The folder of an absolute path.
  package static func folder(of place: String) -> String {
    let folder = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? "."
    return folder.isEmpty ? "/" : folder
  }

  /// How it can be opened; on another machine only to be copied.
  ///
  /// - Throws: where it cannot: what it is, or what is in the way.
  package func way(writing: Bool, copying: Bool = false) throws(StoreError) -> OpeningWay {
    switch kind {
    case .missing: throw .noRegistry(path: path)
    case .regular: break
    default: throw .notAFile(path: path, kind: kind)
    }
    var isRemote = false
    if case .network(let name) = fileSystem {
      isRemote = true
      guard copying else {
        throw .networkFile(path: path, fileSystem: name)
      }
    }
    // The log is named after the name that was used: under two names there are two logs, and one of them is missed.
    guard copying || otherNames == 0 else { throw .severalNames(path: path, others: otherNames) }
    guard isReadable else { throw .unreadable(path: path) }
    guard size > 0 else { throw .emptyFile(path: path) }
    if isWritable, isFolderWritable, !isRemote { return .readWrite }
    if writing { throw .readOnly(path: path) }
    if rollbackSize > 0 { throw .logUnreadable(path: path, log: place + "-journal") }
    guard logSize > 0 else { return .immutable }
    guard hasIndex, !isRemote else { throw .logUnreadable(path: path, log: place + "-wal") }
    return .readOnly
  }

  /// The file as SQLite is told of it, for a way of opening.
  func uri(_ way: OpeningWay) -> String {
    let name = place.replacing("%", with: "%25").replacing("?", with: "%3f")
      .replacing("#", with: "%23")
    return "file:" + name + (way == .immutable ? "?immutable=1" : "")
  }
}
