# syntax=docker/dockerfile:1
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY . .
# The tests have run before an image is built
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/bindery.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /bindery bindery
USER bindery
WORKDIR /bindery
# From what seldom changes to what changes with every build
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
  CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "bindery.jar"]
