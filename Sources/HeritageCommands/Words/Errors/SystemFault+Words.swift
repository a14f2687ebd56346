import Glibc
import Heritage
import HeritageStore

extension SystemFault {
  /// Why, in Chinese.
  var reason: String {
    switch self {
    case .number(let code): Self.reason(code)
    case .notAFile: "不是普通文件"
    case .sqlite("disk I/O error"): "磁盘读写出错"
    case .sqlite("unable to open database file"): "打不开文件"
    case .sqlite(let words): words
    }
  }

  /// What would help with a file that was to be written; `folder` is the one it lies in.
  func remedy(writing path: String) -> [String] {
    let folder = ShellWord(Self.folder(of: path))
    return switch self {
    // What ends with a slash is to be a folder itself.
    case .number(ENOENT): ["mkdir -p \(path.hasSuffix("/") ? ShellWord(path) : folder)"]
    case .number(EACCES), .number(EPERM): ["ls -ld \(folder)", "id"]
    case .number(ENOSPC): ["df -h \(folder)"]
    case .number(EDQUOT): ["quota -s"]
    case .number(EROFS): ["findmnt -T \(folder)"]
    case .number(EFBIG): ["ulimit -f"]
    case .number(EMFILE), .number(ENFILE): ["ulimit -n"]
    case .number(ENOTDIR), .number(ELOOP): ["ls -ld \(folder)"]
    case .number(ENAMETOOLONG): []
    case .number, .notAFile, .sqlite: ["ls -ld \(ShellWord(path)) \(folder)"]
    }
  }

  /// What would help with a file that was to be read.
  func remedy(reading path: String) -> [String] {
    let file = ShellWord(path)
    return switch self {
    case .number(EACCES), .number(EPERM):
      ["ls -l \(file)", "ls -ld \(ShellWord(Self.folder(of: path)))", "id"]
    case .number(ENOTDIR): ["ls -ld \(ShellWord(Self.folder(of: path)))"]
    case .number(EMFILE), .number(ENFILE): ["ulimit -n"]
    case .number(ENAMETOOLONG): []
    case .notAFile: ["ls -ld \(file)"]
    case .number, .sqlite: ["ls -l \(file)"]
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.dropLast(path.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") else {
      return "."
    }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "没有这个目录或文件"
    case ENOTDIR: "路径中间有一段不是目录"
    case EISDIR: "那是一个目录"
    case EACCES, EPERM: "没有权限"
    case EROFS: "所在的文件系统只能读"
    case ENOSPC: "磁盘已满"
    case EDQUOT: "超过了磁盘配额"
    case EFBIG: "文件过大，超过系统允许的大小"
    case ENAMETOOLONG: "名称太长，请换一个短些的"
    case ELOOP: "符号链接绕了圈"
    case EMFILE, ENFILE: "打开的文件太多"
    case EBUSY, ETXTBSY: "文件正被占用"
    case EIO: "设备读写出错"
    case ESTALE: "网络文件系统上的文件已经失效"
    case EXDEV: "不在同一个文件系统上"
    case ENOMEM: "内存不够"
    default: "系统错误 \(code)"
    }
  }
}
