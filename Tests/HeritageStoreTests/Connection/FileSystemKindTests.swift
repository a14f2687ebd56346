import Testing

@testable import HeritageStore

/// What statfs(2) says, as the kind of file system that it stands for. The numbers are those of the kernel.
@Suite struct FileSystemKindTests {
  @Test(arguments: [
    (0xEF53, "ext4"), (0x5846_5342, "xfs"), (0x9123_683E, "btrfs"), (0x0102_1994, "tmpfs"),
    (0x794C_7630, "overlay"), (0x4D44, "vfat"), (0x1234, "0x1234"),
  ])
  func diskOfThisMachine(type: Int, name: String) {
    #expect(FileSystemKind(type: type) == .local(name: name))
  }

  @Test(arguments: [
    (0x6969, "nfs"), (0x517B, "smb"), (0xFF53_4D42, "cifs"), (0xFE53_4D42, "smb2"),
    (0x00C3_6400, "ceph"), (0x5346_414F, "afs"), (0x0BD0_0BD0, "lustre"),
  ])
  func folderOfAnotherMachine(type: Int, name: String) {
    #expect(FileSystemKind(type: type) == .network(name: name))
  }

  @Test(arguments: [(0x0102_1997, "9p"), (0x786F_4256, "vboxsf")])
  func folderOfTheHost(type: Int, name: String) {
    #expect(FileSystemKind(type: type) == .fromHost(name: name))
  }

  @Test func fuseIsWhatIsMountedThroughIt() {
    func kind(_ mounted: String?) -> FileSystemKind {
      FileSystemKind(type: FileSystemKind.fuse, mountedAs: mounted)
    }
    #expect(kind("fuse.sshfs") == .network(name: "fuse.sshfs"))
    #expect(kind("virtiofs") == .fromHost(name: "virtiofs"))
    #expect(kind("fuseblk") == .local(name: "fuseblk"))
    #expect(kind(nil) == .local(name: "fuse"))
  }

  @Test func theTypeOfAMountIsFoundByItsDevice() {
    let table = """
      22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
      36 22 0:45 / /mnt/a rw,nosuid shared:7 master:1 - fuse.sshfs host:/a rw
      broken
      37 22 0:46 / /mnt/b\\040c rw - fuse.x y rw
      """
    #expect(FileSystemKind.mountType(major: 0, minor: 45, in: table) == "fuse.sshfs")
    #expect(FileSystemKind.mountType(major: 0, minor: 46, in: table) == "fuse.x")
    #expect(FileSystemKind.mountType(major: 0, minor: 47, in: table) == nil)
  }
}
