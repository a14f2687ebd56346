/// What kind of file system a file lies on, as far as it matters to SQLite: its write-ahead log needs memory that all
/// processes share and locks that all of them see, which another machine's files do not give.
package enum FileSystemKind: Hashable, Sendable {
  case local(name: String)
  /// A folder that a virtual machine gets from its host: it mostly works, and nobody promises it.
  case fromHost(name: String)
  /// A folder of another machine.
  case network(name: String)

  package var name: String {
    switch self {
    case .local(let name), .fromHost(let name), .network(let name): name
    }
  }

  /// From what statfs(2) says, and, for FUSE, the type by which it is mounted (`fuse.sshfs`).
  package init(type: Int, mountedAs mounted: String? = nil) {
    if type == Self.fuse {
      let name = mounted ?? "fuse"
      if Self.networkMounts.contains(name) {
        self = .network(name: name)
      } else if name == "virtiofs" {
        self = .fromHost(name: name)
      } else {
        self = .local(name: name)
      }
    } else if let name = Self.networks[type] {
      self = .network(name: name)
    } else if let name = Self.shares[type] {
      self = .fromHost(name: name)
    } else {
      self = .local(name: Self.locals[type] ?? "0x" + String(type, radix: 16))
    }
  }

  /// What statfs(2) says of everything mounted through FUSE.
  package static let fuse = 0x6573_5546

  private static let networks = [
    0x6969: "nfs", 0x517B: "smb", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb2", 0x564C: "ncp",
    0x7375_7245: "coda", 0x5346_414F: "afs", 0x6B41_4653: "afs", 0x00C3_6400: "ceph",
    0x0BD0_0BD0: "lustre",
  ]
  private static let shares = [
    0x0102_1997: "9p", 0x786F_4256: "vboxsf", 0xBACB_ACBC: "vmhgfs",
  ]
  private static let locals = [
    0xEF53: "ext4", 0x5846_5342: "xfs", 0x9123_683E: "btrfs", 0x0102_1994: "tmpfs",
    0x794C_7630: "overlay", 0x2FC1_2FC1: "zfs", 0x4D44: "vfat", 0x2011_BAB0: "exfat",
    0x7366_746E: "ntfs3", 0x9660: "iso9660", 0x7371_7368: "squashfs", 0xF2F5_2010: "f2fs",
  ]
  private static let networkMounts: Set<String> = [
    "fuse.sshfs", "fuse.s3fs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.curlftpfs",
    "fuse.glusterfs", "fuse.ceph", "fuse.ceph-fuse", "fuse.gvfsd-fuse", "fuse.smbnetfs",
    "fuse.gcsfuse", "fuse.blobfuse", "fuse.juicefs", "fuse.kio-fuse",
  ]

  /// The type by which a device is mounted, from the text of `/proc/self/mountinfo`.
  package static func mountType(major: Int, minor: Int, in mountinfo: String) -> String? {
    for line in mountinfo.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 3, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), dash + 1 < fields.endIndex
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }
}
