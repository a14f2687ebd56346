extension Explanation {
  /// The registry's file, its copies, and the machine below it.
  static let registry: [Explanation] = [
    Explanation(
      "E-NO-REGISTRY", "没有登记册文件", "要用的登记册文件不存在。",
      when: "不在放登记册的目录里，或没有写 -r；不写 -r 时用 WENBAO_REGISTRY，再没有就是当前目录的 wenbao.sqlite。",
      do: "换到那个目录，或写明 -r 文件；第一次用的建一个。", try: ["wenbao guide", "wenbao init"],
      exit: [.notFound]),
    Explanation(
      "E-EXISTS", "文件已经存在，不会覆盖", "建库、恢复不覆盖已有的文件。", do: "就用它，或换一个文件名。",
      try: ["wenbao -r 另一文件 init"], exit: [.refused]),
    Explanation(
      "E-NOT-A-FILE", "不是文件", "登记册的位置上是目录、管道、套接字或设备。", do: "写明登记册文件。",
      exit: [.inputInvalid]),
    Explanation(
      "E-EMPTY", "是空文件", "登记册的位置上是一个空文件，没有任何内容。", when: "复制中断，或被别的程序建了个空文件。",
      do: "从备份恢复。", try: ["wenbao restore 文件"], exit: [.inputInvalid]),
    Explanation(
      "E-LINKS", "文件另有别的名字（硬链接）", "同一个文件有几个名字，不能使用。",
      why: "没有并入的日志跟着名字走，从两个名字写会损坏登记册。", do: "只留一个名字，或恢复成独立的副本。",
      try: ["wenbao -r 新文件 restore 文件"], exit: [.inputInvalid]),
    Explanation(
      "E-UNREADABLE", "没有权限读登记册", "当前账户没有读这个文件的权限。",
      when: "登记册是别人建的；建库默认只有建库的人能读写。", do: "请建库的人改权限，或几个人共用时建库加 --group。",
      exit: [.ioError]),
    Explanation(
      "E-LOG", "有没有并入的日志，这里并不进去", "登记册旁边还有日志文件，最近的记录在里面，而这里不能写，没有读。",
      why: "只读登记册文件会漏掉最近的记录。", do: "把登记册和日志一起复制到能写的目录里再读。", exit: [.ioError]),
    Explanation(
      "E-NETWORK", "在网络文件系统上，不能使用", "登记册放在网络盘、共享目录上。",
      why: "网络文件系统的锁靠不住，几个人同时用会损坏登记册。", do: "放到本机磁盘；备份可以放在网络上。",
      try: ["wenbao -r 本机文件 restore 文件"], exit: [.ioError]),
    Explanation(
      "E-NOT-A-REGISTRY", "不是 wenbao 的登记册", "文件不是本程序的登记册，没有动它。", do: "写明 -r 文件。",
      exit: [.inputInvalid]),
    Explanation(
      "E-SCHEMA-VERSION", "登记册的结构版本不认识", "登记册是更新的程序做的。", do: "用制作它的版本或更新的版本。",
      try: ["wenbao --version"], exit: [.inputInvalid]),
    Explanation(
      "E-SCHEMA", "登记册的结构被改动过", "文件里的表、触发器、视图与本程序的不同，不能使用。",
      why: "规则守在触发器里，少了它们，查到的可能不是真的。",
      when: "有人用别的工具加了视图、索引，或删了触发器。", do: "核验会指出是哪一个；自己加的删去，其余从备份恢复。",
      try: ["wenbao verify", "wenbao restore 文件"], exit: [.inputInvalid]),
    Explanation(
      "E-DAMAGED", "登记册已损坏", "SQLite 读到了坏的页面。", when: "磁盘故障，或文件被截断、被别的程序写过。",
      do: "先另存一份原文件，再从备份恢复。", try: ["wenbao verify", "wenbao restore 文件"],
      exit: [.inputInvalid]),
    Explanation(
      "E-BUSY", "别人正在写，稍后再试", "登记册正被另一进程写入（等了一会儿还不行），或恢复时还有进程开着它。什么也没有写。",
      do: "过一会儿再办；一直这样的，看是哪个程序开着。", try: ["wenbao doctor"], exit: [.busy]),
    Explanation(
      "E-MOVED", "登记册在办理途中被移走", "办理途中文件被移走或换成了别的文件，没有任何改动。", do: "确认文件在原处再办。",
      exit: [.ioError]),
    Explanation(
      "E-READ-ONLY", "登记册只能读，不能写", "文件、目录或磁盘只能读。", do: "查权限（ls -l），或换能写的账户。",
      exit: [.ioError]),
    Explanation(
      "E-DISK-FULL", "磁盘已满", "写到一半没有空间，这一件全部退回，没有任何改动。", do: "腾出空间（df -h）再办。",
      exit: [.ioError]),
    Explanation(
      "E-IO", "读写出错", "读写登记册、标准输入或标准输出时系统报了错，原因写在报错里。",
      do: "照报错里的原因处理，再办一次。", exit: [.ioError]),
    Explanation(
      "E-COPY-FAULTY", "副本核验有问题", "备份或恢复做出的副本核验不通过，副本已经删去，没有任何改动。",
      why: "核验通过的才算副本。", do: "核验原文件，看问题在哪里。", try: ["wenbao verify"],
      exit: [.differences]),
    Explanation(
      "E-COPY-DIFFERS", "副本与原文件不一致", "副本的流水、记录或佐证的数目与原文件不同，副本已经删去。",
      do: "核验原文件，再备份一次。", try: ["wenbao verify"], exit: [.differences]),
    Explanation(
      "E-RESTORE-ITSELF", "备份就是登记册本身", "给出的备份与登记册是同一个文件。", do: "写明备份文件。",
      try: ["wenbao restore 文件"], exit: [.usage]),
    Explanation(
      "E-RESTORE-OTHER", "是另一个登记册的备份", "备份的 UUID 与要换的登记册不同，没有换。",
      why: "免得拿别的登记册盖掉这一个。", do: "恢复到另一个文件；确要换的写 --other-registry。",
      try: ["wenbao restore --other-registry 文件"], exit: [.refused]),
    Explanation(
      "E-LIBRARY", "机器缺少要用的程序库", "检查图形、换算坐标、读写表格要用的库没有装、版本不合或算得不对。不是文件的错。",
      do: "照“建议”安装，再体检。", try: ["wenbao doctor"], exit: [.unavailable]),
  ]
}
