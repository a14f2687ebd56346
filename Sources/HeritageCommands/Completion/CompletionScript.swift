/// The completion of a shell: a few lines that ask the program itself (`wenbao complete`), so that it knows what the
/// registry holds.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static let bashText = #"""
    # wenbao(1) completion                                      -*- shell-script -*-
    _wenbao() {
      local cur words cword line
      if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n := cur words cword
      else
        cur=${COMP_WORDS[COMP_CWORD]} words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
      fi
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          :files) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
          :folders) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
          *) COMPREPLY+=("$(printf '%q' "${line%%$'\t'*}")") ;;
        esac
      done < <("${words[0]}" complete -- "${words[@]:1:cword-1}" "$cur" 2>/dev/null)
      if declare -F __ltrim_colon_completions >/dev/null; then __ltrim_colon_completions "$cur"; fi
    }
    complete -F _wenbao wenbao

    """#

  private static let zshText = #"""
    #compdef wenbao
    _wenbao() {
      local line
      local -a found
      while IFS= read -r line; do
        case $line in
          :files) _files; return ;;
          :folders) _files -/; return ;;
          *) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
      done < <("${words[1]}" complete -- "${(@)words[2,CURRENT-1]}" "${words[CURRENT]}" 2>/dev/null)
      _describe '' found
    }
    if [ "$funcstack[1]" = "_wenbao" ]; then _wenbao "$@"; else compdef _wenbao wenbao; fi

    """#

  private static let fishText = #"""
    function __wenbao_complete
      set -l line (commandline -ct)
      for found in (wenbao complete -- (commandline -opc)[2..-1] "$line" 2>/dev/null)
        switch $found
          case :files
            __fish_complete_path "$line"
          case :folders
            __fish_complete_directories "$line"
          case '*'
            echo $found
        end
      end
    end
    complete -c wenbao -f -a '(__wenbao_complete)'

    """#
}
