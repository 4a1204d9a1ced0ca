# Two stages: the toolchain builds one binary; the image that runs holds nothing else.
FROM rust:1.95-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo xtask build

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
  && useradd --system --create-home --home-dir /data --uid 10001 bos
COPY --from=build /src/target/release/bos /usr/local/bin/bos
USER bos
ENV BOS_DATA_DIR=/data BOS_ADDR=0.0.0.0:3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s CMD ["bos", "health"]
ENTRYPOINT ["bos"]
CMD ["serve"]
