# What machine.sh asks of Amazon Linux 2023.
on_host() {
  case $1 in
    # Who logs in over SSH reaches the engine by its socket.
    install) dnf install -q -y docker nodejs24 && usermod -aG docker ec2-user ;;
    # Where the volume is: by its id on machines with NVMe, by the name that it was attached under on older ones.
    disk) ls -d "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${VOLUME/-/}" /dev/xvdf 2>/dev/null | head -n 1 || true ;;
    start) systemctl start docker ;;
    stop) systemctl stop docker.socket docker ;;
    keys) systemctl restart sshd ;;
    agent)
      systemctl is-active -q simswarm-agent ||
        systemd-run -q --unit simswarm-agent -p Restart=always -p RestartSec=5 -p EnvironmentFile="$HERE/settings" \
          /usr/bin/node-24 "$HERE/agent.mjs"
      ;;
  esac
}
